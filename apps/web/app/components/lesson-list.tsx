// A list of lessons outside the search results.
import type {LessonCard} from '../views/to-lesson-card.ts';

/** Lessons with their summary and facts. */
export function LessonList({lessons, headingLevel}: {lessons: LessonCard[]; headingLevel: 2 | 3}) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="results">
      {lessons.map((lesson) => (
        <li key={lesson.slug} className="result">
          <div className="result__text">
            <Heading className="result__title">
              <a href={lesson.href}>{lesson.title}</a>
            </Heading>
            <p className="result__summary">{lesson.summary}</p>
            <LessonTags lesson={lesson} />
          </div>
          <LessonMinutes lesson={lesson} />
        </li>
      ))}
    </ul>
  );
}

/** For whom a lesson is, as tags. */
export function LessonTags({lesson}: {lesson: LessonCard}) {
  return (
    <ul className="tags">
      {lesson.stages.map((stage) => (
        <li key={stage} className="tag tag--stage">
          {stage}
        </li>
      ))}
      {[...lesson.themes, ...lesson.subjects].map((label) => (
        <li key={label} className="tag">
          {label}
        </li>
      ))}
      {lesson.adapted && <li className="tag tag--adapt">{lesson.adapted}</li>}
    </ul>
  );
}

/** How long a lesson is, and of what kind. */
export function LessonMinutes({lesson}: {lesson: LessonCard}) {
  return (
    <p className="result__facts">
      <span className="result__minutes">{lesson.minutes} min</span>
      <span className="result__kind">{lesson.kind}</span>
    </p>
  );
}
