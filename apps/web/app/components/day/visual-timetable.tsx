// A day in pictures: a strip for the whole day, a board for now and next, and cards to cut out for both.
import {toUpperFirst} from '@resilience/content/say';

import type {PictureStep} from '../../views/to-visual-timetable.ts';
import {DayIconDrawing} from './day-icon.tsx';
import {GroupChoice} from '../frame/group-choice.tsx';
import {PrintButton} from '../lesson/print-page.tsx';
import {PupilDayPage, type PupilDayProps} from './pupil-day-page.tsx';

/** Each part is a page of its own on paper. */
export function VisualTimetable({home, plan, group, steps, when}: PupilDayProps & {steps: PictureStep[]}) {
  const whose = [group?.name, when].filter(Boolean).join(' · ');
  return (
    <PupilDayPage
      home={home}
      plan={plan}
      title="Visual timetable"
      summary="For pupils who need to see what comes next: a strip for the wall, a board for the desk, and cards to cut out."
      className="picture-day"
    >
      <GroupChoice action={`${home}/visual-timetable`} groups={plan.groups} chosen={group?.id} />
      <PrintButton />
      <p className="screen-only">
        Where a room or a time will change, cross it out on the card with the pupil beside you, and say when
        it will be.
      </p>
      <PictureParts steps={steps} whose={whose} />
    </PupilDayPage>
  );
}

/** The strip, the board and the cards. */
export function PictureParts({steps, whose}: {steps: PictureStep[]; whose: string}) {
  return (
    <>
      <section className="picture-part" aria-labelledby="whole-day">
        <h2 id="whole-day">My day</h2>
        {whose && <p className="picture-part__whose">{whose}</p>}
        <ol className="picture-strip">
          {steps.map((step) => (
            <li key={step.id} className="picture-strip__step">
              <StepText step={step} />
              <span className="picture-strip__box" aria-hidden="true" />
            </li>
          ))}
        </ol>
      </section>
      <section className="picture-part" aria-labelledby="now-next">
        <h2 id="now-next">Now and next</h2>
        <p className="screen-only">
          Lay a card on each. When something is over, move the next card to “Now”.
        </p>
        <div className="now-next">
          <div className="now-next__place">
            <h3>Now</h3>
          </div>
          <div className="now-next__place">
            <h3>Next</h3>
          </div>
        </div>
      </section>
      <section className="picture-part" aria-labelledby="cards">
        <h2 id="cards">Cards to cut out</h2>
        <ul className="picture-cards">
          {steps.map((step) => (
            <li key={step.id} className="picture-card">
              <StepText step={step} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function StepText({step}: {step: PictureStep}) {
  const {icon, title, starts, adult} = step;
  const place = step.place ?? toUpperFirst(step.ownRoom ?? '');
  const where = [place, adult].filter((text) => text && text !== title).join(', ');
  return (
    <>
      <DayIconDrawing icon={icon} />
      <span className="picture-words">
        <span className="picture-words__time">{starts}</span>{' '}
        <span className="picture-words__title">{title}</span>
        {where && <span className="picture-words__where"> {where}</span>}
      </span>
    </>
  );
}
