// Search results: lessons and drop-down days of this library, and trusted resources elsewhere.
import type {ResultView} from '../../views/to-search-view.ts';
import {AddToDay} from '../lesson/add-to-day.tsx';
import {DayTags} from './day-list.tsx';
import {LessonMinutes, LessonTags} from './lesson-list.tsx';
import {MarkedWords} from './marked-words.tsx';
import {ResultItem} from './result-item.tsx';
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
  const side = (
    <div className="result__side">
      <LessonMinutes lesson={lesson} />
      <AddToDay slug={lesson.slug} title={lesson.title} from={from} />
    </div>
  );
  return (
    <ResultItem {...toFound(result)} link={{href: lesson.href}} side={side}>
      <FoundHeading result={result} place="In this lesson" />
      <LessonTags lesson={lesson} />
    </ResultItem>
  );
}

function DayResult({result}: {result: Extract<ResultView, {type: 'day'}>}) {
  const {day} = result;
  const side = (
    <p className="result__facts">
      <span className="result__minutes">{day.length}</span>
      <span className="result__kind">Drop-down day</span>
    </p>
  );
  return (
    <ResultItem {...toFound(result)} link={{href: day.href}} side={side}>
      <FoundHeading result={result} place="In this day" />
      <DayTags day={day} />
    </ResultItem>
  );
}

function TrustedResult({result}: {result: Extract<ResultView, {type: 'trusted'}>}) {
  const {trusted} = result;
  const link = trusted.url
    ? {href: trusted.url, rel: 'noopener noreferrer'}
    : {href: `/trusted#${trusted.slug}`};
  const side = (
    <p className="result__facts">
      <span className="tag tag--trusted">Trusted resource</span>
      <span className="result__kind">{trusted.publisher}</span>
    </p>
  );
  return (
    <ResultItem {...toFound(result)} link={link} trusted side={side}>
      <TrustedTags resource={trusted} />
    </ResultItem>
  );
}

function toFound({title, summary}: ResultView) {
  return {
    headingLevel: 2 as const,
    title: <MarkedWords text={title} />,
    summary: <MarkedWords text={summary} />,
  };
}

// Where only a heading inside matched, that heading.
function FoundHeading({result: {heading}, place}: {result: ResultView; place: string}) {
  if (!heading) return null;
  return (
    <p className="result__heading">
      {place}: <MarkedWords text={heading} />
    </p>
  );
}
