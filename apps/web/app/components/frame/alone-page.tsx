// A page as a file of its own: everything that it needs is inside it.
import type {ReactNode} from 'react';

/** The whole document. `css` is our own style sheet, never somebody's text. */
export function AlonePage({title, css, children}: {title: string; css: string; children: ReactNode}) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{__html: css}} />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
