import {expect, test} from 'vitest';

import {toFile} from './write-results.ts';

const machine = 'two cores; Node v20.20.2';
const old = `# Faults

Anything.

| fault | what was done | what came of it | to reach | reached | done |
| --- | --- | --- | --- | --- | --- |
| soak | 30 min | flat | flat | yes | 2026-11-19, long, 1800 s, seed 1 |
| burst | at once | 3 refused | 0 refused | **no** | 2026-11-19, long, 40 s, seed 1 |
| burst | overload | a \\| b | 503 | yes | 2026-11-19, long, 40 s, seed 1 |
| gone | it was a fault once | nothing | nothing | yes | 2026-11-01, long, 1 s, seed 1 |
`;

test('takes the place of older results of the same faults, and keeps the others', () => {
  const done = '2026-11-20, short, 4 s, seed 2';
  const outcome = {what: 'at once', counts: '0 refused |\n', reach: '0 refused', reached: true};
  const results = [
    {name: 'burst', outcomes: [outcome], done},
    {name: 'disk-full', outcomes: [{...outcome, counts: 'no disk', reached: 'skipped' as const}], done},
  ];
  expect(toFile(old, {results, names: ['disk-full', 'burst', 'soak'], machine})).toBe(`# Faults

Written by \`npm run test:faults -- --long --write\`; with names of faults only their lines are. Last on
${machine}.

| fault | what was done | what came of it | to reach | reached | done |
| --- | --- | --- | --- | --- | --- |
| disk-full | at once | no disk | 0 refused | not done here | 2026-11-20, short, 4 s, seed 2 |
| burst | at once | 0 refused \\| | 0 refused | yes | 2026-11-20, short, 4 s, seed 2 |
| soak | 30 min | flat | flat | yes | 2026-11-19, long, 1800 s, seed 1 |
`);
});
