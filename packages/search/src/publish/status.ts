// Says how an index stands to a library.
import {connect} from '../connect.ts';
import {toIndexName} from '../index-settings.ts';
import {compareLibrary, type Difference} from './compare.ts';
import type {PublishOptions} from './publish.ts';
import {findIndex, type IndexState} from './read-index.ts';
import {toItemId, type SearchLibrary} from '../to-items.ts';

/** How an index stands to a library. */
export interface IndexStatus {
  index: string;
  /** `missing`: there is none. `behind`: publishing would change something. `complete`: it holds the library. */
  state: 'missing' | 'behind' | 'complete';
  /** Documents in the index, and in the library. */
  documents: number;
  items: number;
  /** Ids that publishing would add, change or remove. */
  toAdd: string[];
  toChange: string[];
  toRemove: string[];
  /** Tasks that are waiting or under way. */
  pendingTasks: number;
}

/**
 * Compares an index with a library; changes nothing.
 * @throws the client's errors when Meilisearch does not answer
 */
export async function getStatus(
  library: SearchLibrary,
  {url, adminKey, indexBase}: Pick<PublishOptions, 'url' | 'adminKey' | 'indexBase'>,
): Promise<IndexStatus> {
  const client = connect({url, apiKey: adminKey});
  const index = toIndexName(indexBase);
  const state = await findIndex(client, index);
  const difference = compareLibrary(library, state);
  const {added, changed, removed, unchanged} = difference;
  const {total} = await client.tasks.getTasks({
    indexUids: [index],
    statuses: ['enqueued', 'processing'],
    limit: 1,
  });
  return {
    index,
    state: toState(state, difference),
    documents: state?.hashes.size ?? 0,
    items: added.length + changed.length + unchanged,
    toAdd: added.map(toItemId),
    toChange: changed.map(toItemId),
    toRemove: removed,
    pendingTasks: total,
  };
}

function toState(state: IndexState | undefined, {isNone}: Difference): IndexStatus['state'] {
  if (!state) return 'missing';
  return state.isSetUp && isNone ? 'complete' : 'behind';
}
