// The page of a lesson's slides. What only works with its script is hidden until that has started.
import {toCountText} from '@resilience/content/say';

import type {SlideShowView} from '../../views/to-slide-show.ts';
import {Details} from '../frame/details.tsx';
import {PageBand} from '../frame/page-band.tsx';
import {ReadAloudBar, ReadAloudLink} from '../worksheet/read-aloud.tsx';
import {SlideDeck} from './slide-deck.tsx';

/** Shows the slides one under the other, as a list of sections; `aloud` where reading aloud was asked for. */
export function SlidesPage({view, aloud}: {view: SlideShowView; aloud: boolean}) {
  const {title, lessonHref, slides, layout, otherHref, adaptedFor} = view;
  const crumbs = [
    {href: '/lessons', label: 'Lessons'},
    {href: lessonHref, label: title},
  ];
  const summary = `${toCountText(slides.length, 'slide')} for “${title}”.`;
  return (
    <div className={`slide-show slide-show--${layout}`}>
      <div className="screen-only">
        <PageBand title="Slides" summary={summary} crumbs={crumbs}>
          {adaptedFor && <p className="band-note">The notes say what changes for {adaptedFor}.</p>}
          <div className="button-row">
            <button type="button" className="button" data-deck="start" hidden>
              Present
            </button>
            <button type="button" className="button button--quiet" data-deck="second-window" hidden>
              Open presenter view in a second window
            </button>
          </div>
          <ul className="inline-links">
            <li>
              <a href={otherHref}>
                {layout === 'notes' ? 'One slide a page' : 'Six a page, with lines for notes'}
              </a>
            </li>
            {!aloud && (
              <li>
                <ReadAloudLink href={view.aloudHref} />
              </li>
            )}
            <li>
              <a href={lessonHref}>Back to the lesson</a>
            </li>
          </ul>
          <p>
            {layout === 'notes'
              ? 'Print this page from your browser: six slides go on each sheet of A4, with lines to write on.'
              : 'Print this page from your browser: each slide goes on a page of its own.'}
          </p>
          <div data-deck="keys" hidden>
            <Keys />
          </div>
        </PageBand>
      </div>
      <div className="govuk-width-container section">
        {aloud && <ReadAloudBar stopHref={view.silentHref} />}
        <SlideDeck view={view} />
      </div>
    </div>
  );
}

const keys = [
  ['→ or Space', 'next slide'],
  ['←', 'slide before'],
  ['Home, End', 'first slide, last slide'],
  ['B', 'blank screen, and back'],
  ['F', 'full screen, and back'],
  ['P', 'presenter view with notes and clock, and back'],
  ['Esc', 'end'],
];

function Keys() {
  return (
    <Details summary="Keys while you present">
      <dl className="keys">
        {keys.map(([key, meaning]) => (
          <div key={key} className="keys__row">
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        On a touch screen, swipe left for the next slide and right for the one before. A press on a blank
        screen brings it back.
      </p>
    </Details>
  );
}
