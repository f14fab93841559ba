// Search results: lessons of this library, and trusted resources elsewhere.
import type {ResultView} from '../views/to-search-view.ts';
import {LessonMinutes, LessonTags} from './lesson-list.tsx';
import {MarkedWords} from './marked-words.tsx';
import {TrustedTags} from './trusted-list.tsx';

/** The results of one page. */
export function ResultList({results}: {results: ResultView[]}) {
  return (
    <ol className="results">
      {results.map((result) =>
        result.type === 'lesson' ? (
          <LessonResult key={`lesson-${result.lesson.slug}`} result={result} />
        ) : (
          <TrustedResult key={`trusted-${result.trusted.slug}`} result={result} />
        ),
      )}
    </ol>
  );
}

function LessonResult({result}: {result: Extract<ResultView, {type: 'lesson'}>}) {
  const {lesson, title, summary, heading} = result;
  return (
    <li className="result">
      <div className="result__text">
        <h2 className="result__title">
          <a href={lesson.href}>
            <MarkedWords text={title} />
          </a>
        </h2>
        <p className="result__summary">
          <MarkedWords text={summary} />
        </p>
        {heading && (
          <p className="result__heading">
            In this lesson: <MarkedWords text={heading} />
          </p>
        )}
        <LessonTags lesson={lesson} />
      </div>
      <LessonMinutes lesson={lesson} />
    </li>
  );
}

function TrustedResult({result}: {result: Extract<ResultView, {type: 'trusted'}>}) {
  const {trusted, title, summary} = result;
  return (
    <li className="result result--trusted">
      <div className="result__text">
        <h2 className="result__title">
          <a href={trusted.url ?? `/trusted#${trusted.slug}`} rel={trusted.url && 'noopener noreferrer'}>
            <MarkedWords text={title} />
          </a>
        </h2>
        <p className="result__summary">
          <MarkedWords text={summary} />
        </p>
        <TrustedTags resource={trusted} />
      </div>
      <p className="result__facts">
        <span className="tag tag--trusted">Trusted resource</span>
        <span className="result__kind">{trusted.publisher}</span>
      </p>
    </li>
  );
}
