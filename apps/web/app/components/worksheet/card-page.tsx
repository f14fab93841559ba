// Vocabulary cards to cut out, and the controls above them.
import type {Card, CardPageView} from '../../views/to-card-page.ts';
import {OptionsForm, type Setting} from './options-form.tsx';
import {SheetCrumbs} from './sheet-crumbs.tsx';

/** The cards of a lesson, sheet by sheet. */
export function CardPage({view}: {view: CardPageView}) {
  const {lesson, options, sheets} = view;
  return (
    <>
      <div className="sheet-band screen-only">
        <div className="govuk-width-container">
          <SheetCrumbs lesson={lesson} />
          <h1 className="sheet-band__title">{options.blank ? 'Blank word cards' : 'Word cards'}</h1>
          <p className="sheet-band__summary">{toSummary(view)}</p>
          <CardForm view={view} />
        </div>
      </div>
      <div className="govuk-width-container section sheet-page">
        {sheets.map((cards, index) => (
          <CardSheet key={index} cards={cards} view={view} number={index + 1} />
        ))}
      </div>
    </>
  );
}

function toSummary({options, lesson}: CardPageView): string {
  return options.blank
    ? 'Room for a word, what it means, and a picture to draw or to stick on.'
    : `The words of “${lesson.title}”, each with a plain meaning, and a picture where there is one that says exactly that.`;
}

function CardForm({view: {chosen, options, counts, cardSize}}: {view: CardPageView}) {
  return (
    <OptionsForm
      label="How the cards print"
      version={chosen}
      question={{
        legend: 'Cards on a page of A4',
        name: 'perPage',
        choices: counts.map((count) => ({
          value: String(count),
          label: `${count} cards`,
          chosen: count === options.perPage,
        })),
      }}
      settings={{legend: 'Kind', items: toSettings(options)}}
      send="Show these cards"
      next={`Then print this page. Each card is ${cardSize}; cut along the dashed lines.`}
    />
  );
}

function toSettings({blank, black}: CardPageView['options']): Setting[] {
  return [
    {
      name: 'blank',
      choice: {value: '1', label: 'Blank cards', hint: 'For words of your own.', chosen: blank},
    },
    {name: 'ink', choice: {value: 'black', label: 'Black and white', chosen: black}},
  ];
}

function CardSheet({cards, view, number}: {cards: Card[]; view: CardPageView; number: number}) {
  const {options, sheets, hasSymbols, licence} = view;
  const label = sheets.length > 1 ? `Cards, page ${number} of ${sheets.length}` : 'Cards';
  return (
    <section className={`card-sheet ${options.black ? 'card-sheet--black' : ''}`} aria-label={label}>
      <ul className={`cards cards--${options.perPage}`}>
        {cards.map((card, index) => (
          <li key={card.word ?? index} className="card">
            {card.word === undefined ? <BlankCard /> : <WordCard card={card} />}
          </li>
        ))}
      </ul>
      <p className="card-sheet__source">
        Resilience Library, {licence}.
        {hasSymbols && ' Pictures: OpenMoji (openmoji.org), licence CC BY-SA 4.0.'}
      </p>
    </section>
  );
}

// The word says all: the picture is its companion, and silent.
function WordCard({card: {word, meaning, symbol}}: {card: Card}) {
  return (
    <>
      {symbol && <img className="card__symbol" src={symbol} alt="" width="72" height="72" />}
      <p className="card__word">{word}</p>
      <p className="card__meaning">{meaning}</p>
    </>
  );
}

function BlankCard() {
  return (
    <>
      <span className="card__place">Picture</span>
      <span className="card__line">Word</span>
      <span className="card__line">What it means</span>
      <span className="card__line card__line--empty" />
    </>
  );
}
