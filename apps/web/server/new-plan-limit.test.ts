import {expect, test} from 'vitest';

import {createNewPlanLimit, toKey} from './new-plan-limit.ts';

test('says how long to wait once an address has made its plans', async () => {
  const limit = createNewPlanLimit(2);
  expect([await limit.count('192.0.2.1'), await limit.count('192.0.2.1')]).toEqual([0, 0]);
  const wait = await limit.count('192.0.2.1');
  expect(wait).toBeGreaterThan(3500);
  expect(wait).toBeLessThanOrEqual(3600);
  expect(await limit.count('192.0.2.2')).toBe(0);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:DB8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  [undefined, 'unknown'],
])('counts %s as %s', (address, key) => {
  expect(toKey(address)).toBe(key);
});
