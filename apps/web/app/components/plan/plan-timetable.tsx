// The timetable's page of a plan, below its tabs.
import {toUpperFirst} from '@resilience/content/say';

import type {KeptMeeting, PlanPage} from '../../views/to-plan-page.ts';
import {toPlanSummary} from '../../views/to-plan-verdict.ts';
import {PlanGrid, type Move} from './plan-grid.tsx';
import {PlanMovedBox} from './plan-moved.tsx';
import {PlanCuts} from './plan-cuts.tsx';
import {PlanStatus, type RepairTarget} from './plan-status.tsx';
import {TimetableGrid} from '../day/timetable-grid.tsx';

const corners = {groups: 'Group', rooms: 'Room', adults: 'Adult'};

/**
 * Timetable on the left, verdict and what is worth knowing on the right; on a narrow screen the timetable comes first, with
 * the verdict in a line above it. Who may only look sees what the day is, and nothing that is still to be done.
 */
export function PlanTimetable({page, onMove}: {page: PlanPage; onMove: (move: Move) => void}) {
  const {access, home, version} = page;
  const target = access === 'edit' ? {action: home, version} : undefined;
  return (
    <div className="plan-columns plan-columns--timetable">
      <div className="plan-columns__main">
        {target && <VerdictLine page={page} />}
        {target && page.moved && <PlanMovedBox moved={page.moved} target={target} />}
        <Picture page={page} onMove={onMove} />
        <PlanActions page={page} />
        {target && <StandsStill page={page} target={target} />}
      </div>
      <div className="plan-columns__side" id="verdict" tabIndex={-1}>
        <Beside page={page} target={target} />
      </div>
    </div>
  );
}

function Beside({page, target}: {page: PlanPage; target?: RepairTarget}) {
  const {answer, groups, trims, bring, home} = page;
  const cuts = trims.filter(({fits}) => fits);
  return (
    <>
      {target && <PlanStatus answer={answer} groups={groups} target={target} trims={trims} />}
      {cuts.length > 0 && <PlanCuts trims={cuts} />}
      {answer.status === 'found' && <BesideTheTimetable bring={bring} home={home} />}
    </>
  );
}

function StandsStill({page, target}: {page: PlanPage; target: RepairTarget}) {
  const {agreed, kept} = page;
  return (
    <>
      {agreed && <PlanAfresh {...target} />}
      {kept.length > 0 && <KeptMeetings kept={kept} {...target} />}
    </>
  );
}

// Only where the verdict itself stands below.
function VerdictLine({page}: {page: PlanPage}) {
  const {title, count} = toPlanSummary(page.answer, page);
  return (
    <p className="plan-verdict-line screen-only">
      <b>{title}.</b> {count > 0 && <a href="#verdict">What there is to say of it</a>}
    </p>
  );
}

function Picture({page, onMove}: {page: PlanPage; onMove: (move: Move) => void}) {
  const {timetable, side, sides, access, places, home} = page;
  return (
    <section aria-labelledby="timetable">
      <h2 id="timetable">Timetable</h2>
      {sides.length > 0 && (
        <ul className="plan-sides screen-only" aria-label="Show the timetable">
          {sides.map(({label, href, current}) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {!timetable && <p>There is no timetable yet.</p>}
      {timetable &&
        (side === 'groups' && access === 'edit' ? (
          <>
            <p className="grid-note screen-only">
              Choose a place in the timetable to say what the group meets then, or drag a session along its
              row: with a finger, hold it first. Free time takes one too.
            </p>
            <PlanGrid view={timetable} places={places} home={home} labelledBy="timetable" onMove={onMove} />
          </>
        ) : (
          <TimetableGrid view={timetable} corner={corners[side]} labelledBy="timetable" />
        ))}
    </section>
  );
}

function PlanActions({page}: {page: PlanPage}) {
  const {answer, access, home} = page;
  if (answer.status !== 'found') return null;
  return (
    <div className="plan-actions screen-only">
      <p className="plan-actions__buttons">
        <a href={`${home}/print`} className="button">
          Print and calendar
        </a>
        {access === 'edit' && (
          <>
            <a href={`${home}/share`} className="button button--quiet">
              Share this plan
            </a>
            <a href={`${home}/repair`} className="button button--quiet">
              Somebody is absent
            </a>
          </>
        )}
      </p>
    </div>
  );
}

function PlanAfresh({action, version}: {action: string; version: number}) {
  return (
    <form method="post" action={action} className="plan-afresh screen-only">
      <input type="hidden" name="version" value={version} />
      <p>
        Changes move as little of this timetable as they can.{' '}
        <button type="submit" name="do" value="plan-afresh" className="link-button">
          Plan it afresh
        </button>
      </p>
    </form>
  );
}

function KeptMeetings({kept, action, version}: {kept: KeptMeeting[]; action: string; version: number}) {
  return (
    <details className="kept screen-only" open={kept.length <= 6}>
      <summary>Meetings that stay where they are ({kept.length})</summary>
      <ul className="kept__list">
        {kept.map(({group, slot, text}) => (
          <li key={`${group} ${slot}`}>
            <form method="post" action={action} className="kept__item">
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="group" value={group} />
              <input type="hidden" name="slot" value={slot} />
              <span>{text}</span>
              <button type="submit" name="do" value="let-go" className="button button--quiet button--row">
                Let go<span className="govuk-visually-hidden"> of {text}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      {kept.length > 1 && (
        <form method="post" action={action}>
          <input type="hidden" name="version" value={version} />
          <button type="submit" name="do" value="let-all-go" className="button button--quiet button--row">
            Let go of all
          </button>
        </form>
      )}
    </details>
  );
}

function BesideTheTimetable({bring, home}: {bring: string[]; home: string}) {
  return (
    <>
      <div className="box">
        <h2 className="box__title">To bring</h2>
        {bring.length > 0 && <p>{toUpperFirst(bring.join(' · '))}</p>}
        <p className="screen-only">
          <a href={`${home}/print/kit`}>Kit list, lesson by lesson</a>
        </p>
      </div>
      <div className="box screen-only">
        <h2 className="box__title">For pupils who need to know</h2>
        <ul className="link-list">
          <li>
            <a href={`${home}/visual-timetable`}>Visual timetable</a>
          </li>
          <li>
            <a href={`${home}/story`}>What will be different that day</a>
          </li>
        </ul>
      </div>
    </>
  );
}
