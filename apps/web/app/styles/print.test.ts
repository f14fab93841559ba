import path from 'node:path';

import {compile} from 'sass';
import {expect, test} from 'vitest';

const hidden = /[^{}]*\.govuk-details__summary\{display:none\}/;

const toCss = (file: string) => compile(path.join(import.meta.dirname, file), {style: 'compressed'}).css;

test('hides the names of the folded parts of a quiz on paper where they can be opened', () => {
  expect(toCss('_day-print.scss')).toMatch(
    new RegExp(`@supports selector\\(::details-content\\)\\{${hidden.source}`),
  );
});

test.each(['_modes.scss', '_day-print.scss'])(
  '%s hides no names of folded parts that stay closed',
  (file) => {
    expect(toCss(file).replaceAll(/@supports[^{]*\{[^{}]*\{[^{}]*\}\}/g, '')).not.toMatch(hidden);
  },
);
