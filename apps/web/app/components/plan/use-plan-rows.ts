// In the browser: rows of a form are added, moved and removed at once. Where no script runs the server does the same.
import type {PlannableLesson, Plan} from '@resilience/planner';
import {useCallback, useEffect, useState, type KeyboardEvent, type MouseEvent, type RefObject} from 'react';

import {applyDraft} from '../../plan-forms/apply-draft.ts';
import {
  addHeldLesson,
  fillRows,
  holdRows,
  moveHeldRows,
  undoRemove,
  type HeldRows,
  type NextFocus,
} from '../../plan-forms/held-rows.ts';
import {COUNT_FIELD, readMove} from '../../plan-forms/move-rows.ts';
import {toFieldId, type Draft, type RowList} from '../../plan-forms/plan-fields.ts';
import {readText} from '../../plan-forms/read-text.ts';
import {readDraft} from '../../plan-forms/to-draft.ts';

/** The rows, and what can be done with them. */
export interface PlanRows {
  held: HeldRows;
  /** True once the page runs in the browser. */
  live: boolean;
  /** For the form: takes presses of the buttons that it can do itself. */
  onClick: (event: MouseEvent) => void;
  /** For the form: Enter in the field beside “Add” adds, and does not save. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** Puts a row that was dragged in its new place. */
  onDrop: (index: number, at: number) => void;
  undo: () => void;
  /** Takes in what was typed, so that rows are called by their new names. */
  follow: (draft: Draft) => void;
}

/**
 * Holds the rows of a form. What is typed stays in the fields, which move with their row.
 * @param of the plan as it is saved, what the form holds, and lessons that can be added as rows
 */
export function usePlanRows(
  form: RefObject<HTMLFormElement>,
  of: {plan: Plan; draft: Draft; library?: readonly PlannableLesson[]},
): PlanRows {
  const {plan, draft, library = []} = of;
  const {list} = draft;
  const [held, setHeld] = useState(() => holdRows(list, draft.rows));
  const [live, setLive] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (turn === 0) return;
    const element = form.current!;
    findFocus(element, list, held.focus)?.focus();
    // What looks at the form while it is typed in looks at it now.
    if (!held.error) element.dispatchEvent(new Event('input', {bubbles: true}));
    // Only what was asked for moves the focus, not what is typed afterwards.
  }, [turn]);
  const change = (make: (now: HeldRows) => HeldRows) => {
    setHeld((before) => make(fillRows(before, readDraft(new FormData(form.current!), list).rows)));
    setTurn((before) => before + 1);
  };
  const follow = useCallback((now: Draft) => setHeld((before) => fillRows(before, now.rows)), []);
  return {
    held,
    live,
    follow,
    undo: () => change(undoRemove),
    onDrop: (index, at) => change((now) => moveHeldRows(now, {kind: 'to', index, at}, plan)),
    onKeyDown: addByEnter,
    onClick(event) {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[name="do"]');
      const make = button && readPress(button.value, new FormData(form.current!), {plan, list, library});
      if (!make) return;
      event.preventDefault();
      change(make);
    },
  };
}

function addByEnter(event: KeyboardEvent): void {
  const field = event.target as HTMLInputElement;
  if (event.key !== 'Enter' || field.id !== COUNT_FIELD) return;
  event.preventDefault();
  field.form!.querySelector<HTMLButtonElement>('button[value="add"]')!.click();
}

/** @returns what a pressed button makes of the rows; undefined where only the server can do it */
function readPress(
  pressed: string,
  data: FormData,
  {plan, list, library}: {plan: Plan; list: RowList; library: readonly PlannableLesson[]},
): ((held: HeldRows) => HeldRows) | undefined {
  if (pressed === 'add-lesson') {
    const lesson = library.find(({slug}) => slug === readText(data, 'lesson'));
    const applied = applyDraft(plan, readDraft(data, list));
    // What cannot be planned as it is, the server says field by field.
    if (!lesson || 'problems' in applied) return undefined;
    return (held) => addHeldLesson(held, applied.plan, {lesson, library});
  }
  const move = readMove(pressed, data.has(COUNT_FIELD) ? readText(data, COUNT_FIELD) : '1');
  return move.kind === 'save' ? undefined : (held) => moveHeldRows(held, move, plan);
}

function findFocus(
  form: HTMLFormElement,
  list: Draft['list'],
  focus: NextFocus | undefined,
): HTMLElement | null | undefined {
  if (!focus) return undefined;
  if (focus.part === 'undo') return form.querySelector<HTMLElement>('.plan-row__undo');
  if (focus.part === 'count') return form.querySelector<HTMLElement>(`#${COUNT_FIELD}`);
  const row = form.querySelector<HTMLElement>(`#${toFieldId([list, focus.index])}`);
  return focus.part === 'row' ? row : row?.querySelector<HTMLElement>(`button[value^="${focus.part} "]`);
}
