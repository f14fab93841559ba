// Which texts end in the name of a theme.
import {expect, test} from 'vitest';

import {themes} from '../../test/builders.ts';
import {createEndsInAlias} from './ends-in-alias.ts';

const vote = {id: 'vote', label: 'Vote', aliases: [], summary: '', why: '', order: 9};
const endsInAlias = createEndsInAlias({themes: [...themes, vote]});

test.each(['fake news', 'spot Fake News', 'media-literacy', 'misinformation', 'equality act'])(
  'finds the name of a theme at the end of %j',
  (text) => {
    expect(endsInAlias(text)).toBe(true);
  },
);

test.each(['fake new', 'newsroom', 'fake news pictures', 'snake news', 'vote', ''])(
  'finds none at the end of %j',
  (text) => {
    expect(endsInAlias(text)).toBe(false);
  },
);
