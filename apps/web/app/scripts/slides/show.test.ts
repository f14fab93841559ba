import {expect, test} from 'vitest';

import {toAction, toShow, type Action, type KeyPress, type Show} from './show.ts';

const start: Show = {mode: 'show', index: 1, blank: false};

test.each<[Action[], Partial<Show>]>([
  [['next'], {index: 2}],
  [['next', 'next', 'next'], {index: 2}],
  [['previous', 'previous'], {index: 0}],
  [['last'], {index: 2}],
  [['first'], {index: 0}],
  [['blank'], {blank: true}],
  [['blank', 'blank'], {}],
  [['blank', 'next'], {}],
  [['blank', 'next', 'next'], {index: 2}],
  [['presenter'], {mode: 'presenter'}],
  [['presenter', 'presenter'], {}],
  [['blank', 'end'], {mode: 'page'}],
  [['end', 'start'], {}],
])('after %j a show of three slides is at %j', (actions, changes) => {
  const end = actions.reduce((show, action) => toShow(show, action, 3), start);
  expect(end).toEqual({...start, ...changes});
});

function press(key: string, changes: Partial<KeyPress> = {}): KeyPress {
  return {key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...changes};
}

test.each<[KeyPress, string, string | undefined]>([
  [press('ArrowRight'), 'DIV', 'next'],
  [press(' '), 'DIV', 'next'],
  [press(' ', {shiftKey: true}), 'DIV', 'previous'],
  [press('B'), 'DIV', 'blank'],
  [press('f'), 'DIV', 'full-screen'],
  [press('p', {ctrlKey: true}), 'DIV', undefined],
  [press(' '), 'BUTTON', undefined],
  [press('ArrowRight'), 'BUTTON', 'next'],
  [press('ArrowDown'), 'SELECT', undefined],
  [press('Escape'), 'SELECT', 'end'],
  [press('x'), 'DIV', undefined],
])('the key %j on a %s asks for %s', (key, on, action) => {
  expect(toAction(key, on)).toBe(action);
});
