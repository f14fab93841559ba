// `search publish`: brings the index up to the library.
import type {Command as Program} from 'commander';

import {publish as publishLibrary, type PublishReport} from '../publish/publish.ts';
import type {Command} from './command.ts';
import {openEngine, openLibrary} from './open-engine.ts';

/** Adds `publish` to the program. */
export const publish: Command = (program, terminal) => {
  program
    .command('publish')
    .description('bring the index up to the library; says what was added, changed and removed')
    .action(async (_, command: Program) => {
      const library = await openLibrary(command.optsWithGlobals<{library?: string}>().library, terminal);
      const engine = await openEngine(terminal);
      try {
        const report = await publishLibrary(library, engine);
        terminal.write(`${engine.name}\n${toLines(report).join('\n')}\n`);
      } finally {
        await engine.close();
      }
    });
};

function toLines(report: PublishReport): string[] {
  const {index, documents, added, changed, removed, unchanged, removedIndexes} = report;
  return [
    ...added.map((id) => `added    ${id}`),
    ...changed.map((id) => `changed  ${id}`),
    ...removed.map((id) => `removed  ${id}`),
    ...removedIndexes.map((name) => `removed the old index ${name}`),
    `${index}: ${documents} documents (${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged} as before)`,
  ];
}
