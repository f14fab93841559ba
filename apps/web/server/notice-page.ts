// Small pages for answers that never reach the app: same look, no parts that could fail.
import type {Request, Response} from 'express';

/** What a small page says. */
export interface Notice {
  status: number;
  title: string;
  text: string;
  /** The way back to where somebody came from. */
  back?: {href: string; label: string};
}

// A whole page; every word in it is ours.
function toNoticePage({title, text, back}: Notice, stylesheet: string | undefined): string {
  const way = back ? `<p><a href="${back.href}">${back.label}</a></p>` : '';
  const link = stylesheet ? `<link rel="stylesheet" href="${stylesheet}">` : '';
  return `<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Resilience Library</title>${link}</head>
<body class="govuk-template__body">
<header class="site-header"><div class="govuk-width-container site-header__row"><a href="/" class="site-header__name">Resilience Library</a></div></header>
<main id="main" class="page"><div class="page-band"><div class="govuk-width-container"><h1 class="page-band__title">${title}</h1><p class="page-band__summary">${text}</p></div></div>
<div class="govuk-width-container section prose">${way}<p><a href="/">Go to the home page</a> or <a href="/lessons">search the lessons</a>.</p>
<p>In an emergency call <a href="tel:999">999</a>.</p></div></main>
</body>
</html>
`;
}

/** Sends a small page; programs that ask for JSON get the sentence as JSON. */
export function sendNotice(request: Request, response: Response, notice: Notice): void {
  response.status(notice.status).setHeader('Cache-Control', 'no-store');
  if (request.headers.accept?.includes('application/json')) {
    response.json({error: notice.text});
    return;
  }
  response.type('html').send(toNoticePage(notice, request.app.locals.stylesheet as string | undefined));
}
