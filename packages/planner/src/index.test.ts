import {readFileSync} from 'node:fs';
import path from 'node:path';

import {expect, test} from 'vitest';

import * as planner from './index.ts';

test('offers these doors', () => {
  expect(Object.keys(planner).sort()).toEqual([
    'PLAN_LIMITS',
    'addLesson',
    'applyEdit',
    'compareRotations',
    'emptyPlan',
    'isClock',
    'keepIds',
    'nextId',
    'parsePlan',
    'planFromDay',
    'planRotation',
    'proposeFittingSlots',
    'proposeSlots',
    'repairRotation',
    'tidyPlan',
    'toAdultDay',
    'toClock',
    'toGroupDay',
    'toHighestId',
    'toMinutes',
    'toMissing',
    'toRoomDay',
    'toSlotEnd',
    'toTrim',
  ]);
});

test('needs nothing that a browser does not have', () => {
  const waiting = [path.join(import.meta.dirname, 'index.ts')];
  const seen = new Set(waiting);
  const libraries = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
      const next = path.join(path.dirname(file), name!);
      if (!name!.startsWith('.')) libraries.add(name!);
      else if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  expect(seen.size).toBeGreaterThan(40);
  expect([...libraries]).toEqual(['zod']);
});
