// The slides themselves, with the bar and the presenter's panel that the page's script puts to use.
import type {ShownSlide, SlideShowView} from '../../views/to-slide-show.ts';
import {AdaptationList} from './adaptation-list.tsx';
import {Details} from '../frame/details.tsx';
import {Prose} from '../frame/prose.tsx';

const NOTE_LINES = [1, 2, 3, 4];

/** Every slide as a section of its own. */
export function SlideDeck({view}: {view: SlideShowView}) {
  const {slides, layout} = view;
  return (
    <div className="deck" id="deck" tabIndex={-1}>
      <ol className="deck__slides">
        {slides.map((slide) => (
          <li key={slide.id} className="deck__slide" id={slide.id} data-activity={slide.activity}>
            <SlideScreen slide={slide} of={slides.length} lesson={view.title} />
            {layout === 'single' ? <PresenterNotes slide={slide} /> : <NoteLines />}
          </li>
        ))}
      </ol>
      <PresenterPanel activities={view.activities} />
      <DeckBar />
      <p className="govuk-visually-hidden" data-deck="status" role="status" />
    </div>
  );
}

function SlideScreen({slide, of, lesson}: {slide: ShownSlide; of: number; lesson: string}) {
  const {id, number, title, html, size} = slide;
  return (
    <section className="deck__screen" aria-labelledby={`${id}-title`}>
      <div className={`deck__fit deck__fit--${size}`} data-read-aloud="">
        <h2 className="deck__title" id={`${id}-title`}>
          <span className="govuk-visually-hidden">Slide {number}: </span>
          {title}
        </h2>
        <Prose html={html} className="deck__text" />
      </div>
      <p className="deck__number">
        <span className="deck__lesson">
          {html.includes('picture-symbol') && 'Pictures: OpenMoji, CC BY-SA 4.0 · '}
          {lesson} ·{' '}
        </span>
        {number} of {of}
      </p>
    </section>
  );
}

function PresenterNotes({slide: {notesHtml, adaptations}}: {slide: ShownSlide}) {
  if (notesHtml === '' && adaptations.length === 0) return null;
  return (
    <div className="deck__notes">
      <Details summary="Notes for the presenter">
        {notesHtml !== '' && <Prose html={notesHtml} />}
        <AdaptationList adaptations={adaptations} open />
      </Details>
    </div>
  );
}

function NoteLines() {
  return (
    <div className="deck__lines" aria-hidden="true">
      {NOTE_LINES.map((line) => (
        <div key={line} className="deck__line" />
      ))}
    </div>
  );
}

function PresenterPanel({activities}: {activities: SlideShowView['activities']}) {
  return (
    <div className="deck-panel" data-deck="panel" hidden>
      <p className="deck-panel__clock" data-deck="clock" />
      <label className="deck-panel__label" htmlFor="deck-activity">
        Activity
      </label>
      <select className="deck-panel__activity" id="deck-activity" data-deck="activity" autoComplete="off">
        {activities.map(({title, minutes}, index) => (
          <option key={index} value={minutes}>
            {title} ({minutes} minutes)
          </option>
        ))}
      </select>
      <p className="deck-panel__time" data-deck="time" />
      <button type="button" className="button button--quiet button--small" data-deck="restart">
        Start its minutes again
      </button>
    </div>
  );
}

const controls = [
  ['previous', 'Back'],
  ['next', 'Next'],
  ['blank', 'Blank'],
  ['presenter', 'Notes and clock'],
  ['full-screen', 'Full screen'],
  ['end', 'End'],
] as const;

function DeckBar() {
  return (
    <div className="deck-bar" data-deck="bar" role="group" aria-label="Slides" hidden>
      {controls.map(([action, label]) => (
        <button key={action} type="button" className="deck-bar__button" data-do={action}>
          {label}
        </button>
      ))}
      <p className="deck-bar__place" data-deck="place" aria-hidden="true" />
    </div>
  );
}
