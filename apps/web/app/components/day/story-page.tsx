// A story about what will be different, to be changed on the page before it is printed. Its sentences are editable text:
// browsers let people type in them without any script, and what is typed never leaves the page.
import type {StoryPart} from '../../views/to-story.ts';
import {DayIconDrawing} from './day-icon.tsx';
import {GroupChoice} from '../frame/group-choice.tsx';
import {PrintButton} from '../lesson/print-page.tsx';
import {PupilDayPage, type PupilDayProps} from './pupil-day-page.tsx';

/** The story with a word to the adult who changes it. */
export function StoryPage({home, plan, group, parts}: PupilDayProps & {parts: StoryPart[]}) {
  return (
    <PupilDayPage
      home={home}
      plan={plan}
      title="What will be different"
      summary="A short story in plain words about the changed day. Read it with the pupil two or three days before."
      className="story"
    >
      <div className="screen-only">
        <GroupChoice action={`${home}/story`} groups={plan.groups} chosen={group?.id} />
        <div className="box">
          <h2 className="box__title">Make it fit</h2>
          <p>
            Every sentence below is yours to change: click or tab into it and type. Tick “Leave out” where it
            is not true for this pupil: it is not printed then. Sentences marked “Check” depend on your
            school. Do not write the pupil’s name here: add it by hand on the paper.
          </p>
          <p>What you type stays on this page. It is not sent or kept, so print it before you leave.</p>
        </div>
        <PrintButton />
      </div>
      <StoryParts parts={parts} />
    </PupilDayPage>
  );
}

/** The story itself. */
export function StoryParts({parts}: {parts: StoryPart[]}) {
  return (
    <>
      <h2 className="story__title">My different day</h2>
      <ul className="story__parts">
        {parts.map((part) => (
          <StoryLine key={part.id} part={part} />
        ))}
      </ul>
    </>
  );
}

function StoryLine({part}: {part: StoryPart}) {
  const {id, icon, text, check} = part;
  const number = id.replace('part-', '');
  return (
    <li className="story__part">
      <DayIconDrawing icon={icon} />
      <span
        className="story__text"
        role="textbox"
        aria-multiline="true"
        aria-label={`Sentence ${number} of the story${check ? ', check it' : ''}`}
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        spellCheck
      >
        {text}
      </span>
      <span className="story__controls screen-only">
        {check && <span className="tag tag--trusted">Check</span>}
        <label className="story__leave">
          <input type="checkbox" /> Leave out
          <span className="govuk-visually-hidden"> sentence {number}</span>
        </label>
      </span>
    </li>
  );
}
