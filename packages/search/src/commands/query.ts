// `search query`: asks as a visitor would, and prints what came back.
import type {Command as Program} from 'commander';

import {createSearch} from '../create-search.ts';
import {toText} from '../find/marked-text.ts';
import {parseQuery} from '../parse-query.ts';
import type {SearchAnswer} from '../query.ts';
import type {Command} from './command.ts';
import {openEngine, openLibrary} from './open-engine.ts';

interface QueryOptions {
  library?: string;
  memory?: boolean;
}

/** Adds `query` to the program. */
export const query: Command = (program, terminal) => {
  program
    .command('query')
    .description('ask as a visitor would: search query misinfomation y9')
    .argument('[words...]', 'what a visitor types; a filter is written stage=ks3')
    .option('--memory', 'ask the standby, and no Meilisearch')
    .action(async (words: string[], _, command: Program) => {
      const options = command.optsWithGlobals<QueryOptions>();
      const library = await openLibrary(options.library, terminal);
      const engine = options.memory ? undefined : await openEngine(terminal);
      const search = createSearch({library, meilisearch: engine});
      try {
        const status = await search.ready();
        const answer = await search.search(parseQuery(toParams(words), library));
        const note = status.standby ? ' (Meilisearch does not hold this library: run "search publish")' : '';
        terminal.write(`${toLines(answer).join('\n')}${note}\n`);
      } finally {
        search.close();
        await engine?.close();
      }
    });
};

/** `stage=ks3` is a parameter, everything else is text. */
function toParams(words: string[]): URLSearchParams {
  const isParameter = (word: string) => /^[a-z]+=/.test(word);
  const params = new URLSearchParams(words.filter(isParameter).join('&'));
  params.set('q', words.filter((word) => !isParameter(word)).join(' '));
  return params;
}

function toLines(answer: SearchAnswer): string[] {
  const {understood, leftOut, hits, suggestion} = answer;
  return [
    ...understood.map(({words, label}) => `“${words}” is understood as ${label}.`),
    ...(leftOut.length > 0 ? [`Nothing holds every word; left out: ${leftOut.join(', ')}.`] : []),
    ...hits.map(({type, slug, title}) => `${type.padEnd('trusted'.length)}  ${slug}  ${toText(title)}`),
    ...(suggestion?.spelling
      ? [`Nearest spelling: ${suggestion.spelling.text} (${suggestion.spelling.total})`]
      : []),
    ...(suggestion?.drop ?? []).map(({label, total}) => `Without ${label}: ${total}`),
    `${answer.total} found, page ${answer.page} of ${answer.pages}, by ${answer.engine} in ${answer.tookMs} ms`,
  ];
}
