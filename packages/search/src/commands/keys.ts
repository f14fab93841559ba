// `search keys`: makes the two keys of a Meilisearch of your own, one to search with and one to publish with.
import {connect} from '../connect.ts';
import {getEngineKeys} from '../run/engine-keys.ts';
import type {Command} from './command.ts';

/** Adds `keys` to the program. Run again, it gives the same keys: they follow from the master key. */
export const keys: Command = (program, terminal) => {
  program
    .command('keys')
    .description('make and print the keys of MEILI_URL that may only search, and only publish')
    .action(async () => {
      const {MEILI_URL: url, MEILI_MASTER_KEY: apiKey} = terminal.env;
      if (!url || !apiKey) {
        throw new Error(
          'Missing MEILI_URL or MEILI_MASTER_KEY. Set both to those of your Meilisearch for this command only.',
        );
      }
      const {searchKey, adminKey} = await getEngineKeys(connect({url, apiKey}));
      terminal.write(`MEILI_SEARCH_KEY=${searchKey}\nMEILI_ADMIN_KEY=${adminKey}\n`);
    });
};
