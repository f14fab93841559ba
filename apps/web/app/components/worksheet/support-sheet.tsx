// One page for a teaching assistant, and lines for a support plan below it on the screen.
import type {SupportSheetView, SupportStep, SupportWord} from '../../views/to-support-sheet.ts';
import {DemandDots, DemandsGraphic} from '../lesson/demands-graphic.tsx';
import {SupportPlanLines} from './support-plan-lines.tsx';
import {Prose} from '../frame/prose.tsx';
import {SheetCrumbs} from './sheet-crumbs.tsx';

/** The support sheet of a lesson. */
export function SupportSheet({view}: {view: SupportSheetView}) {
  const {lesson, adaptedFor, density, lookFor, checkHtml, tellHtml} = view;
  return (
    <>
      <div className="sheet-band screen-only">
        <div className="govuk-width-container">
          <SheetCrumbs lesson={lesson} />
          <SheetVersions versions={view.versions} />
          <p className="sheet-band__summary">
            One page of A4 for the adult beside a pupil. Print this page: only the sheet goes on paper.
          </p>
          {view.notes.map((note) => (
            <p key={note} className="notice">
              {note}
            </p>
          ))}
        </div>
      </div>
      <div className="govuk-width-container section sheet-page">
        <article className={`support support--${density}`}>
          <header className="support__head">
            <h1 className="support__title">Support sheet: {lesson.title}</h1>
            <p className="support__for">
              {adaptedFor ? `For ${adaptedFor}` : 'The lesson as planned'} · {lesson.minutes} minutes
            </p>
          </header>
          <Before view={view} />
          <During steps={view.steps} labelled={view.chosen.length !== 1} />
          <section className="support__part" aria-labelledby="after">
            <h2 id="after">After</h2>
            <div className="support__columns">
              <div>
                <h3>What to look for: the pupil can</h3>
                <ul>
                  {lookFor.map((ending) => (
                    <li key={ending}>{ending}</li>
                  ))}
                </ul>
              </div>
              <div>
                <h3>Check learning</h3>
                <Prose html={checkHtml} />
              </div>
            </div>
          </section>
          <section className="support__tell" aria-labelledby="tell">
            <h2 id="tell">Whom to tell</h2>
            <Prose html={tellHtml} />
          </section>
        </article>
        <SupportPlanLines lines={view.planLines} />
      </div>
    </>
  );
}

function SheetVersions({versions}: {versions: SupportSheetView['versions']}) {
  if (versions.length === 0) return null;
  return (
    <nav aria-label="Versions of this sheet">
      <ul className="versions__list sheet-versions">
        {versions.map(({href, label, chosen}) => (
          <li key={href} className="versions__item">
            <a href={href} className="versions__link" aria-current={chosen ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Before({view}: {view: SupportSheetView}) {
  const {words, cardsHref, youNeed, sheets, wholeLesson} = view;
  return (
    <section className="support__part" aria-labelledby="before">
      <h2 id="before">Before</h2>
      <Words words={words} />
      <h3>Prepare</h3>
      <ul className="support__prepare">
        <li>
          Teach the words first, with <a href={cardsHref}>word cards</a>
        </li>
        {sheets.length > 0 && (
          <li>
            Print{' '}
            {sheets.map(({href, title}, index) => (
              <span key={href}>
                {index > 0 && '; '}
                <a href={href}>{title}</a>
              </span>
            ))}
          </li>
        )}
        <li>{youNeed}</li>
      </ul>
      {wholeLesson.map(({needs, html}) => (
        <div key={needs} className="support__change">
          <p className="support__label">
            All through the lesson{view.chosen.length !== 1 && `, for ${needs}`}
          </p>
          <Prose html={html} />
        </div>
      ))}
    </section>
  );
}

function Words({words}: {words: SupportWord[]}) {
  return (
    <div>
      <h3>Words to use, and to avoid at first</h3>
      <ul className="support__words">
        {words.map(({term, say, instead}) => (
          <li key={term}>
            <strong>{term}</strong>: say “{say}”
            {instead && <span className="support__instead">, not yet “{instead}”</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

// Where only one need was chosen the top of the page says which.
function During({steps, labelled}: {steps: SupportStep[]; labelled: boolean}) {
  return (
    <section className="support__part" aria-labelledby="during">
      <h2 id="during">During</h2>
      {steps.some(({demands}) => demands) && (
        <p className="support__key">
          Dots: how much an activity asks of pupils, from nothing (none) to a lot (three).
        </p>
      )}
      <DemandDots />
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.id} className="step">
            <div className="step__head">
              <h3 className="step__title">{step.title}</h3>
              <p className="step__minutes">
                {step.minutes} minutes{step.canBeCut && ', can be cut'}
              </p>
            </div>
            <div className="step__do">
              <StepNote step={step} />
              {step.adaptations.map(({needs, html}) => (
                <div key={needs} className="support__change">
                  {labelled && <p className="support__label">For {needs}</p>}
                  <Prose html={html} />
                </div>
              ))}
              {step.demands && <DemandsGraphic rows={step.demands} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepNote({step: {adaptations, changesFor}}: {step: SupportStep}) {
  if (adaptations.length > 0) return null;
  return (
    <p>{changesFor ? `As planned. Changes are ready for ${changesFor}.` : 'As planned: nothing changes.'}</p>
  );
}
