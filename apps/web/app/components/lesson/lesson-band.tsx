// The title band of a lesson.
import type {LessonView} from '../../views/to-lesson-view.ts';
import {AddToDay} from './add-to-day.tsx';
import {PageBand} from '../frame/page-band.tsx';

/** Title, summary, and for whom it is. */
export function LessonBand(props: {
  lesson: {slug: string; title: string; summary: string};
  view: LessonView;
}) {
  const {lesson, view} = props;
  const [theme] = view.themes;
  const crumbs = [{href: '/lessons', label: 'Lessons'}, ...(theme ? [theme] : [])];
  return (
    <PageBand title={lesson.title} summary={lesson.summary} crumbs={crumbs}>
      <ul className="tags tags--band">
        {view.stages.map((stage) => (
          <li key={stage} className="tag tag--stage">
            {stage}
          </li>
        ))}
        {!view.stages.includes(view.years) && <li className="tag tag--plain">{view.years}</li>}
        <li className="tag tag--plain">{view.kind}</li>
        {view.themes.map(({href, label}) => (
          <li key={href} className="tag tag--plain">
            <a href={href}>{label}</a>
          </li>
        ))}
        {view.subjects.map((subject) => (
          <li key={subject} className="tag tag--plain">
            {subject}
          </li>
        ))}
      </ul>
      <AddToDay slug={lesson.slug} title={lesson.title} from={`/lessons/${lesson.slug}`} />
      {view.adaptedFor && <p className="band-note">This version is adapted for {view.adaptedFor}.</p>}
    </PageBand>
  );
}
