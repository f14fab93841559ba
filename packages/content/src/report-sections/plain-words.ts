// Report: which words have a plain meaning and a symbol.
import type {ReportSection} from './report-section.ts';

/** Words of vocabularies with a plain meaning and with a symbol, and the lessons that lack plain meanings. */
export const plainWords: ReportSection = {
  name: 'plainWords',
  title: 'Words with a plain meaning and a symbol',
  find({lessons}) {
    const words = lessons.flatMap(({vocabulary}) => vocabulary);
    const data = {
      words: words.length,
      plain: words.filter(({plain}) => plain !== undefined).length,
      symbols: words.filter(({symbol}) => symbol !== undefined).length,
      withoutPlain: lessons
        .filter(({vocabulary}) => vocabulary.some(({plain}) => plain === undefined))
        .map(({slug}) => slug),
    };
    return {
      data,
      lines: [
        `${data.plain} of ${data.words} words have a plain meaning, ${data.symbols} a symbol.`,
        `Lessons with a word without a plain meaning: ${data.withoutPlain.join(', ') || 'none'}.`,
      ],
    };
  },
};
