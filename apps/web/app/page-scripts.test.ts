import {expect, test} from 'vitest';

import {toScriptName, type RouteHandle} from './page-scripts.ts';

test.each<[RouteHandle, string | undefined]>([
  [{}, undefined],
  [{script: 'copy'}, 'copy'],
  [{script: ({searchParams}) => (searchParams.has('copy') ? 'copy' : undefined)}, 'copy'],
  [{script: ({searchParams}) => (searchParams.has('aloud') ? 'copy' : undefined)}, undefined],
])('finds the script of %j', (handle, name) => {
  expect(toScriptName(handle, new URL('https://library.example.org/share?copy=1'))).toBe(name);
});
