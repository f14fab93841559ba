// The side column of a lesson: facts, contents, whom to tell, what to take along.
import type {Html} from '@resilience/content';

import type {GlanceRow} from '../views/to-glance.ts';
import type {LessonView, WorksheetView} from '../views/to-lesson-view.ts';
import type {ShownLesson} from './lesson-page.tsx';
import {Prose} from './prose.tsx';

/** The facts a teacher checks first, with the note on heavy content. */
export function AtAGlance({rows, contentNote}: {rows: GlanceRow[]; contentNote?: string}) {
  return (
    <div className="box">
      <h2 className="box__title">At a glance</h2>
      <dl className="glance">
        {rows.map(({term, text}) => (
          <div key={term} className="glance__row">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {contentNote && (
        <p className="glance__note">
          <strong>Before you choose it:</strong> {contentNote}
        </p>
      )}
    </div>
  );
}

/** Links to the parts of the page. */
export function PageContents({lesson, view}: {lesson: ShownLesson; view: LessonView}) {
  const parts = [
    {id: 'running-order', label: 'Running order'},
    {id: 'objectives', label: 'What pupils learn'},
    {id: 'vocabulary', label: 'Words to teach'},
    {id: 'before-you-teach', label: 'Before you teach'},
    {id: 'activities', label: 'Activities'},
    {id: 'adapt', label: 'Adapt the whole lesson', missing: view.adaptations.length === 0},
    {id: 'if-a-pupil-says', label: 'If a pupil says'},
    {id: 'check-learning', label: 'Check learning'},
    {id: 'take-it-further', label: 'Take it further'},
    {id: 'sources', label: 'Sources'},
    {id: 'slides', label: 'Slides', missing: lesson.slides.length === 0},
    {id: 'worksheets', label: 'Worksheets', missing: view.worksheets.length === 0},
  ].filter((part) => !part.missing);
  return (
    <nav className="box" aria-labelledby="contents">
      <h2 className="box__title" id="contents">
        On this page
      </h2>
      <ul className="contents__list">
        {parts.map(({id, label}) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whom to tell, from the area's own words. */
export function SafeguardingBox({html}: {html: Html}) {
  return (
    <div className="box box--care">
      <h2 className="box__title">If a pupil tells you something</h2>
      <Prose html={html} />
      <p>
        <a href="/help">Whom to tell, and what happens next</a>
      </p>
    </div>
  );
}

/** Worksheets to print, and the lesson for other programs. */
export function TakeItWithYou({slug, worksheets}: {slug: string; worksheets: WorksheetView[]}) {
  return (
    <div className="box take-along">
      <h2 className="box__title">Take it with you</h2>
      <ul className="contents__list">
        {worksheets.map(({name, title, href}) => (
          <li key={name}>
            <a href={href}>{title}</a>
          </li>
        ))}
        <li>
          <a href={`/lessons/${slug}.md`}>The lesson as Markdown</a>
        </li>
      </ul>
      <p className="small">To print the whole lesson, print this page: every folded part opens on paper.</p>
    </div>
  );
}
