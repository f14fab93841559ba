// Asks what of a lesson to print, and says how many pages each thing takes.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';

import {PageBand} from '../components/frame/page-band.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {openLesson} from '../server/open-lesson.server.ts';
import {toPrintChoices} from '../views/to-print-choices.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export async function loader(args: LoaderFunctionArgs) {
  const {lesson, chosen} = await openLesson(args);
  return {view: toPrintChoices(lesson, args.context.library, chosen)};
}

export const meta: MetaFunction<typeof loader> = ({data}) => [
  {title: data ? toTitle('Print', data.view.title) : toTitle('Print')},
  {name: 'robots', content: 'noindex'},
];

export default function LessonPrint() {
  const {title, lessonHref, adaptedFor, groups} = useLoaderData<typeof loader>().view;
  const crumbs = [
    {href: '/lessons', label: 'Lessons'},
    {href: lessonHref, label: title},
  ];
  return (
    <>
      <PageBand
        title="Print"
        summary="Choose what you need on paper. Each opens on a page of its own."
        crumbs={crumbs}
      >
        {adaptedFor && <p className="band-note">This is the version for {adaptedFor}.</p>}
      </PageBand>
      <div className="govuk-width-container section">
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h2>{group.title}</h2>
            <ul className="print-list">
              {group.choices.map(({href, title: name, text, pages}) => (
                <li key={href} className="print-list__item">
                  <div>
                    <a href={href} className="print-list__link">
                      {name}
                    </a>
                    <p className="print-list__text">{text}</p>
                  </div>
                  <p className="print-list__pages">{pages}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className="small">
          Pages are sheets of A4, reckoned from the length of the text: your browser’s print dialog shows them
          exactly, and can print two pages on one sheet.
        </p>
      </div>
    </>
  );
}
