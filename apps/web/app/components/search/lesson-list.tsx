// A list of lessons outside the search results.
import type {LessonCard} from '../../views/to-lesson-card.ts';
import {ResultItem, Tags} from './result-item.tsx';

/** Lessons with their summary and facts. */
export function LessonList({lessons, headingLevel}: {lessons: LessonCard[]; headingLevel: 2 | 3}) {
  return (
    <ul className="results">
      {lessons.map((lesson) => (
        <ResultItem
          key={lesson.slug}
          headingLevel={headingLevel}
          title={lesson.title}
          link={{href: lesson.href}}
          summary={lesson.summary}
          side={<LessonMinutes lesson={lesson} />}
        >
          <LessonTags lesson={lesson} />
        </ResultItem>
      ))}
    </ul>
  );
}

/** For whom a lesson is, as tags. */
export function LessonTags({lesson}: {lesson: LessonCard}) {
  const topics = [...lesson.themes, ...lesson.subjects];
  return <Tags stages={lesson.stages} topics={topics} madeFor={lesson.adapted} />;
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
