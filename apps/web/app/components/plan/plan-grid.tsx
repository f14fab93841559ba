// The timetable of a plan that can be edited: a session is dragged along its group's row to another slot, with the mouse,
// a finger or the keyboard. Every cell is also a link to the page that does the same without a script.
import {
  DndContext,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import {createContext, useContext, useMemo} from 'react';

import {toCellId, toMoveHref, type PlanCell} from '../../views/to-plan-grid.ts';
import type {TimetableCell, TimetableView} from '../../views/to-timetable.ts';
import {TimetableGrid, type CellPlace} from '../day/timetable-grid.tsx';
import {useCancelBySecondFinger} from './use-cancel-by-second-finger.ts';

/** A session of a group, dropped on another slot. */
export interface Move {
  group: string;
  session: string;
  slot: string;
}

/** Ids of groups and slots in the order of rows and columns; address of the plan. */
interface PlacesOfPlan {
  groups: string[];
  slots: string[];
  home: string;
}

const Places = createContext<PlacesOfPlan>({groups: [], slots: [], home: ''});

const instructions = {
  draggable:
    'To move this session, press Space, then the left and right arrow keys, then Space again. Escape leaves it where it is. Enter opens a page with the same choice.',
};

/** The grid. `onMove` is called when a session was dropped on another slot of its group. */
export function PlanGrid(props: {
  view: TimetableView;
  places: {groups: string[]; slots: string[]};
  home: string;
  labelledBy: string;
  onMove: (move: Move) => void;
}) {
  const {view, places, home, labelledBy, onMove} = props;
  const context = useMemo(() => ({...places, home}), [places, home]);
  const sensors = useSensors(
    // A press that does not travel is a click on the link; a finger that travels at once scrolls the page.
    useSensor(MouseSensor, {activationConstraint: {distance: 8}}),
    useSensor(TouchSensor, {activationConstraint: {delay: 250, tolerance: 8}}),
    useSensor(KeyboardSensor, {
      keyboardCodes: {start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter']},
      coordinateGetter: toNextCell,
    }),
  );
  useCancelBySecondFinger();
  const end = ({active, over}: DragEndEvent) => {
    ignoreNextClick();
    const cell = active.data.current as PlanCell | undefined;
    const target = over?.data.current as {group: string; slot: string} | undefined;
    if (!cell || !target || target.group !== cell.group || target.slot === cell.slot) return;
    onMove({group: cell.group, session: cell.session, slot: target.slot});
  };
  const announcements = useMemo(() => toAnnouncements(), []);
  return (
    <Places.Provider value={context}>
      <DndContext
        id="plan-grid"
        sensors={sensors}
        onDragEnd={end}
        onDragCancel={ignoreNextClick}
        accessibility={{announcements, screenReaderInstructions: instructions}}
      >
        <TimetableGrid view={view} corner="Group" labelledBy={labelledBy} Cell={MovableCell} />
      </DndContext>
    </Places.Provider>
  );
}

function MovableCell({cell, place}: {cell: TimetableCell | undefined; place: CellPlace}) {
  const {groups, slots, home} = useContext(Places);
  const here = {group: groups[place.row]!, slot: slots[place.slot]!, starts: place.starts};
  const {active, isOver, setNodeRef} = useDroppable({id: `${here.group} ${here.slot}`, data: here});
  const from = active?.data.current as PlanCell | undefined;
  const state = from?.group === here.group ? (isOver ? ' grid__cell--over' : ' grid__cell--open') : '';
  return (
    <td role="cell" className={`grid__cell${cell ? '' : ' grid__cell--free'}${state}`} ref={setNodeRef}>
      {cell ? (
        <SessionHandle cell={cell as PlanCell} starts={place.starts} />
      ) : (
        <FreeLink href={toMoveHref(home, here)} starts={place.starts} />
      )}
    </td>
  );
}

function FreeLink({href, starts}: {href: string; starts: string}) {
  return (
    <a href={href} className="grid__session pattern-0" draggable={false}>
      <span className="grid__starts" aria-hidden="true">
        {starts}
      </span>
      <span className="grid__title">Free</span>
    </a>
  );
}

function SessionHandle({cell, starts}: {cell: PlanCell; starts: string}) {
  const data = {...cell, starts};
  const {attributes, listeners, setNodeRef, transform, isDragging} = useDraggable({
    id: `${cell.group} ${cell.slot} ${cell.session}`,
    data,
  });
  const {notes = [], pattern, title, href, pinned} = cell;
  return (
    <a
      ref={setNodeRef}
      id={toCellId(cell)}
      href={href}
      className={`grid__session pattern-${pattern}${pinned ? ' grid__session--kept' : ''}${isDragging ? ' grid__session--moving' : ''}`}
      // Set by script, which the security policy allows; the server sends no style.
      style={transform ? {transform: `translate(${transform.x}px, ${transform.y}px)`} : undefined}
      draggable={false}
      aria-describedby={attributes['aria-describedby']}
      {...listeners}
    >
      <span className="grid__starts" aria-hidden="true">
        {starts}
      </span>
      <span className="grid__title">{title}</span>
      {notes.length > 0 && <span className="grid__notes"> {notes.join(' · ')}</span>}
    </a>
  );
}

// Letting go of a link is a click on it, which would leave the page.
function ignoreNextClick(): void {
  const ignore = (event: MouseEvent) => event.preventDefault();
  addEventListener('click', ignore, {capture: true, once: true});
  setTimeout(() => removeEventListener('click', ignore, {capture: true}), 100);
}

// The arrow keys go from cell to cell of the same group.
const toNextCell: KeyboardCoordinateGetter = (event, {context, currentCoordinates}) => {
  const step = {ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1}[event.code];
  const {active, over, droppableRects, droppableContainers} = context;
  const cell = active?.data.current as PlanCell | undefined;
  if (!step || !cell) return undefined;
  event.preventDefault();
  const row = droppableContainers
    .getEnabled()
    .filter(({data}) => (data.current as {group: string} | undefined)?.group === cell.group)
    .flatMap(({id}) => {
      const rect = droppableRects.get(id);
      return rect ? [{id, rect}] : [];
    })
    .sort((one, other) => one.rect.top - other.rect.top || one.rect.left - other.rect.left);
  const at = row.findIndex(({id}) => id === (over?.id ?? `${cell.group} ${cell.slot}`));
  const next = row[Math.min(Math.max(at + step, 0), row.length - 1)];
  return next ? {x: next.rect.left, y: next.rect.top} : currentCoordinates;
};

function toAnnouncements() {
  type Spoken = Pick<DragEndEvent, 'active' | 'over'>;
  const what = ({active}: Spoken) => (active.data.current as Dragged | undefined)?.title ?? '';
  const home = ({active}: Spoken) => (active.data.current as Dragged | undefined)?.starts;
  const where = ({over}: Spoken) => (over?.data.current as {starts: string} | undefined)?.starts;
  const stays = (event: Spoken) => `${what(event)} stays where it was.`;
  return {
    // What is picked up is over its own place at once, and says so.
    onDragStart: () => undefined,
    onDragOver(event: Spoken) {
      if (where(event) === home(event)) return `${what(event)} is picked up, at ${home(event)}.`;
      return where(event) && `${what(event)} is over ${where(event)}.`;
    },
    onDragEnd: (event: Spoken) =>
      where(event) && where(event) !== home(event)
        ? `${what(event)} was put at ${where(event)}.`
        : stays(event),
    onDragCancel: (event: Spoken) => stays(event),
  };
}

type Dragged = PlanCell & {starts: string};
