import {expect, test} from 'vitest';

import {toLicenceName, toLicenceText, toLicenceUrl} from './licences.ts';

test('says a licence as people know it', () => {
  expect(toLicenceName('CC-BY-SA-4.0')).toBe('Creative Commons Attribution-ShareAlike 4.0');
  expect(toLicenceText('CC-BY-SA-4.0')).toBe('CC BY-SA 4.0');
  expect(toLicenceUrl('CC-BY-SA-4.0')).toBe('https://creativecommons.org/licenses/by-sa/4.0/');
});

test.each(['MIT', 'toString'])('leaves %s as it is', (licence) => {
  expect(toLicenceName(licence)).toBe(licence);
  expect(toLicenceText(licence)).toBe(licence);
  expect(toLicenceUrl(licence)).toBeUndefined();
});
