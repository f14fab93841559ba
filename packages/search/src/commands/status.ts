// `search status`: says how the index stands to the library; changes nothing.
import type {Command as Program} from 'commander';

import {getStatus, type IndexStatus} from '../publish/status.ts';
import type {Command} from './command.ts';
import {openEngine, openLibrary} from './open-engine.ts';

/** Adds `status` to the program. */
export const status: Command = (program, terminal) => {
  program
    .command('status')
    .description('compare the index with the library')
    .action(async (_, command: Program) => {
      const library = await openLibrary(command.optsWithGlobals<{library?: string}>().library, terminal);
      const engine = await openEngine(terminal);
      try {
        const lines = toLines(await getStatus(library, engine));
        terminal.write(`${engine.name}\n${lines.join('\n')}\n`);
      } finally {
        await engine.close();
      }
    });
};

const words: Record<IndexStatus['state'], string> = {
  missing: 'There is no index. Run "search publish".',
  behind: 'The index is behind the library. Run "search publish".',
  complete: 'The index holds the whole library.',
};

function toLines(status: IndexStatus): string[] {
  return [
    ...status.toAdd.map((id) => `to add     ${id}`),
    ...status.toChange.map((id) => `to change  ${id}`),
    ...status.toRemove.map((id) => `to remove  ${id}`),
    ...(status.pendingTasks > 0 ? [`${status.pendingTasks} tasks are waiting or under way.`] : []),
    `${status.index}: ${status.documents} documents, the library has ${status.items} items. ${words[status.state]}`,
  ];
}
