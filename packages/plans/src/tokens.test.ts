import {expect, test} from 'vitest';

import {createEditToken, isToken, toViewToken} from './tokens.ts';

test('edit tokens are 128 random bits that an address can hold', () => {
  const tokens = Array.from({length: 1000}, createEditToken);
  expect(tokens.every((token) => isToken(token) && Buffer.from(token, 'base64url').length === 16)).toBe(true);
  expect(new Set(tokens).size).toBe(1000);
});

test('the view token follows from the edit token, and is another', () => {
  expect(toViewToken('AAAAAAAAAAAAAAAAAAAAAA')).toBe(toViewToken('AAAAAAAAAAAAAAAAAAAAAA'));
  expect(isToken(toViewToken('AAAAAAAAAAAAAAAAAAAAAA'))).toBe(true);
  expect(toViewToken('AAAAAAAAAAAAAAAAAAAAAA')).not.toBe(toViewToken('AAAAAAAAAAAAAAAAAAAAAB'));
});
