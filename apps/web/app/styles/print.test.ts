import path from 'node:path';

import {compile} from 'sass';
import {expect, test} from 'vitest';

test.each(['_modes.scss', '_day-print.scss'])(
  '%s hides the names of folded parts on paper only where they can be opened',
  (file) => {
    const {css} = compile(path.join(import.meta.dirname, file), {style: 'compressed'});
    const hidden = /[^{}]*\.govuk-details__summary\{display:none\}/;
    expect(css).toMatch(new RegExp(`@supports selector\\(::details-content\\)\\{${hidden.source}`));
    expect(css.replaceAll(/@supports[^{]*\{[^{}]*\{[^{}]*\}\}/g, '')).not.toMatch(hidden);
  },
);
