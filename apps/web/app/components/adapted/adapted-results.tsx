// Lessons with what each has for pupils who need it otherwise, and links straight to it.
import {toCountText, toListText} from '@resilience/content/say';

import type {AdaptedPageView, AdaptedResult} from '../../views/to-adapted-page.ts';
import {LessonMinutes} from '../search/lesson-list.tsx';

/** The lessons that were found, or what to do where there are none. */
export function AdaptedResults({view}: {view: AdaptedPageView}) {
  const {results, total, allHref} = view;
  if (results.length === 0) return <WaysOut ways={view.waysOut} />;
  return (
    <>
      <ul className="results">
        {results.map((result) => (
          <Result key={result.slug} result={result} />
        ))}
      </ul>
      {allHref && (
        <p>
          These are the first {results.length}. <a href={allHref}>Show all {total}</a>
        </p>
      )}
    </>
  );
}

function WaysOut({ways}: {ways: AdaptedPageView['waysOut']}) {
  if (ways.length === 0)
    return (
      <p>
        More than one of your choices would have to go. <a href="/adapted#find">Clear all</a>
      </p>
    );
  return (
    <>
      <p>Drop one of your choices to see the lessons that fit the others:</p>
      <ul>
        {ways.map(({href, label, count}) => (
          <li key={href}>
            <a href={href}>Without {label}</a>: {toCountText(count, 'lesson')}
          </li>
        ))}
      </ul>
    </>
  );
}

function Result({result}: {result: AdaptedResult}) {
  const {href, title, summary, stages, supportHref, cardsHref} = result;
  return (
    <li className="result">
      <div className="result__text">
        <h3 className="result__title">
          <a href={href}>{title}</a>
        </h3>
        <p className="result__summary">{summary}</p>
        <p className="result__has">{toFacts(result).join(' · ')}</p>
        <ul className="inline-links result__links">
          <li className="tag tag--stage">{stages.join(', ')}</li>
          <li>
            <a href={supportHref}>
              Support sheet<span className="govuk-visually-hidden"> for {title}</span>
            </a>
          </li>
          {cardsHref && (
            <li>
              <a href={cardsHref}>
                Word cards<span className="govuk-visually-hidden"> for {title}</span>
              </a>
            </li>
          )}
        </ul>
      </div>
      <LessonMinutes lesson={result} />
    </li>
  );
}

function toFacts({sheets, cards, gentleOn, readingAge}: AdaptedResult): string[] {
  return [
    ...(sheets > 0 ? [toCountText(sheets, 'plainer worksheet')] : []),
    ...(cards > 0 ? [toCountText(cards, 'word card')] : []),
    ...(readingAge === undefined ? [] : [`reading age about ${readingAge}`]),
    ...(gentleOn.length > 0 ? [`gentler on ${toListText(gentleOn)}`] : []),
  ];
}
