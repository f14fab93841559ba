import {expect, test} from 'vitest';

import {manifest, trusted} from '../../builders/library.ts';
import {toTrustedCard} from './to-trusted-card.ts';

test('says on what terms a resource can be had, for whom, and when it was checked', () => {
  expect(toTrustedCard(trusted(), manifest()).facts).toBe(
    'Free, no sign-in. For teachers and parents. Checked on 20 November 2026.',
  );
});

test('leaves out what nobody has read', () => {
  const unknown = trusted({cost: 'unknown', signIn: 'yes', audience: []});
  expect(toTrustedCard(unknown, manifest()).facts).toBe('Sign-in needed. Checked on 20 November 2026.');
});
