// Search results: lessons and drop-down days of this library, and trusted resources elsewhere.
import type {ReactNode} from 'react';

import type {ResultView} from '../views/to-search-view.ts';
import {AddToDay} from './add-to-day.tsx';
import {DayTags} from './day-list.tsx';
import {LessonMinutes, LessonTags} from './lesson-list.tsx';
import {MarkedWords} from './marked-words.tsx';
import {TrustedTags} from './trusted-list.tsx';

/** The results of one page, which stands at `address`. */
export function ResultList({results, address}: {results: ResultView[]; address: string}) {
  return (
    <ol className="results">
      {results.map((result) => (
        <Result key={`${result.type} ${toSlug(result)}`} result={result} address={address} />
      ))}
    </ol>
  );
}

function Result({result, address}: {result: ResultView; address: string}) {
  if (result.type === 'lesson') return <LessonResult result={result} from={address} />;
  return result.type === 'day' ? <DayResult result={result} /> : <TrustedResult result={result} />;
}

function toSlug(result: ResultView): string {
  if (result.type === 'lesson') return result.lesson.slug;
  return result.type === 'day' ? result.day.slug : result.trusted.slug;
}

function LessonResult({result, from}: {result: Extract<ResultView, {type: 'lesson'}>; from: string}) {
  const {lesson} = result;
  return (
    <li className="result">
      <FoundText result={result} href={lesson.href} place="In this lesson">
        <LessonTags lesson={lesson} />
      </FoundText>
      <div className="result__side">
        <LessonMinutes lesson={lesson} />
        <AddToDay slug={lesson.slug} title={lesson.title} from={from} />
      </div>
    </li>
  );
}

function DayResult({result}: {result: Extract<ResultView, {type: 'day'}>}) {
  const {day} = result;
  return (
    <li className="result">
      <FoundText result={result} href={day.href} place="In this day">
        <DayTags day={day} />
      </FoundText>
      <p className="result__facts">
        <span className="result__minutes">{day.length}</span>
        <span className="result__kind">Drop-down day</span>
      </p>
    </li>
  );
}

// The title, the summary and, where only a heading inside matched, that heading.
function FoundText(props: {result: ResultView; href: string; place: string; children: ReactNode}) {
  const {result, href, place, children} = props;
  const {title, summary, heading} = result;
  return (
    <div className="result__text">
      <h2 className="result__title">
        <a href={href}>
          <MarkedWords text={title} />
        </a>
      </h2>
      <p className="result__summary">
        <MarkedWords text={summary} />
      </p>
      {heading && (
        <p className="result__heading">
          {place}: <MarkedWords text={heading} />
        </p>
      )}
      {children}
    </div>
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
