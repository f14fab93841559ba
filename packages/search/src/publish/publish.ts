// Brings the index up to a library: in place, what has changed only, as often as anyone likes.
import type {EnqueuedTaskPromise, Meilisearch} from 'meilisearch';

import {connect} from '../connect.ts';
import {defaultIndexBase, indexSettings, toIndexName} from '../index-settings.ts';
import type {SearchItem} from '../search-item.ts';
import {toDocument} from '../to-document.ts';
import {loadText, toItemId, type SearchLibrary} from '../to-items.ts';
import type {Difference} from './compare.ts';
import {findDifference} from './find-difference.ts';
import {isSetUp} from './read-index.ts';
import {isChangedOnlyBy, runTask, waitForQueue, waitForTask} from './run-task.ts';

/** Where to publish. */
export interface PublishOptions {
  url: string;
  adminKey: string;
  /** First part of the index's name, `lessons`; the keys of a local engine allow `lessons_*` only. */
  indexBase?: string;
  onProgress?: (progress: PublishProgress) => void;
}

/** How far publishing is. */
export interface PublishProgress {
  step: 'reading' | 'indexing' | 'removing';
  done: number;
  total: number;
}

/** What publishing did. */
export interface PublishReport {
  index: string;
  /** Documents that the index holds now. */
  documents: number;
  /** Ids such as `lesson_lateral-reading`. */
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
  /** Indexes of earlier settings that were taken away. */
  removedIndexes: string[];
}

/** Rounds until two publishers of different libraries are told of each other. */
const MAX_ROUNDS = 5;

/** A request of documents stays below this; Meilisearch takes 100 MB. Two thousand lessons fit into one. */
const MAX_REQUEST_CHARACTERS = 20_000_000;

/**
 * Brings the index up to a library: one task with the documents that are new or have changed, one with the ids of
 * those that are gone, nothing where nothing has changed. Where anybody else has sent something meanwhile it looks again,
 * and it ends only when the index holds exactly this library; so it may run twice at once, and again after a kill at
 * any moment.
 * @throws Error with Meilisearch's own reason when a task fails; Error when another publisher keeps publishing
 *   another library; the client's errors when Meilisearch does not answer
 */
export async function publish(library: SearchLibrary, options: PublishOptions): Promise<PublishReport> {
  const {url, adminKey, indexBase = defaultIndexBase, onProgress = () => {}} = options;
  const client = connect({url, apiKey: adminKey});
  const work: Work = {client, index: toIndexName(indexBase), library, onProgress};
  const existed = await setUp(work);
  const [done, old] = await Promise.all([bringUp(work), existed ? findOldIndexes(work, indexBase) : []]);
  for (const uid of old) await removeIndex(client, uid);
  return {index: work.index, ...done, removedIndexes: old};
}

/** Sends differences until there is none. */
async function bringUp(work: Work): Promise<Omit<PublishReport, 'index' | 'removedIndexes'>> {
  const {client, index, library} = work;
  const sent = {added: new Set<string>(), changed: new Set<string>(), removed: new Set<string>()};
  let unchanged: number | undefined;
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const since = await waitForQueue(client, index);
    const difference = await findDifference(work, library);
    unchanged ??= difference.unchanged;
    const own = await sendDifference(difference, work);
    for (const item of difference.added) sent.added.add(toItemId(item));
    for (const item of difference.changed) sent.changed.add(toItemId(item));
    for (const id of difference.removed) sent.removed.add(id);
    if (difference.isNone || (await isChangedOnlyBy(work, own, since))) {
      const [added, changed, removed] = [[...sent.added], [...sent.changed], [...sent.removed]];
      return {documents: countDocuments(difference), added, changed, removed, unchanged};
    }
  }
  throw new Error(
    `The index ${index} was changed by another publisher ${MAX_ROUNDS} times while this one worked. Publish from one place, then again.`,
  );
}

/** What the index holds once the difference is made up for. */
function countDocuments({added, changed, unchanged}: Difference): number {
  return added.length + changed.length + unchanged;
}

/** Gives the uids of the tasks, which have ended. */
async function sendDifference({added, changed, removed}: Difference, work: Work): Promise<number[]> {
  const sent = await sendDocuments([...added, ...changed], work);
  return [...sent, ...(await removeDocuments(removed, work))];
}

/** Makes the index where it is missing; returns whether it was there before, whole. */
async function setUp({client, index}: Work): Promise<boolean> {
  if (await isSetUp(client, index)) return true;
  // On a missing index this makes it too: index and settings in one task.
  await runTask(client, client.index(index).updateSettings(indexSettings), `set up the index ${index}`);
  return false;
}

interface Work {
  client: Meilisearch;
  index: string;
  library: SearchLibrary;
  onProgress: (progress: PublishProgress) => void;
}

/** Reads and sends while the engine is at work on what was sent before; then waits for all of it. */
async function sendDocuments(
  items: SearchItem[],
  {client, index, library, onProgress}: Work,
): Promise<number[]> {
  const sent: EnqueuedTaskPromise[] = [];
  let batch: string[] = [];
  let characters = 0;
  const send = async (done: number) => {
    if (batch.length === 0) return;
    onProgress({step: 'indexing', done, total: items.length});
    const body = `[${batch.join(',')}]`;
    batch = [];
    characters = 0;
    const task = client.index(index).addDocumentsFromString(body, 'application/json', {primaryKey: 'id'});
    sent.push(task);
    await task;
  };
  for (const [at, item] of items.entries()) {
    onProgress({step: 'reading', done: at, total: items.length});
    const document = JSON.stringify(toDocument(await withText(item, library), library));
    if (characters + document.length > MAX_REQUEST_CHARACTERS) await send(at);
    batch.push(document);
    characters += document.length;
  }
  await send(items.length);
  const uids: number[] = [];
  for (const task of sent) uids.push(await runTask(client, task, 'index documents'));
  return uids;
}

/**
 * Reads the text of an item.
 * @throws Error when the library names a lesson or a day whose text is not there
 */
async function withText(item: SearchItem, library: SearchLibrary): Promise<SearchItem> {
  const read = await loadText(item, library);
  if (read.type !== 'trusted' && !read.text) {
    throw new Error(`The library names the ${item.type} ${item.slug}, and has no text of it.`);
  }
  return read;
}

async function removeDocuments(ids: string[], {client, index, onProgress}: Work): Promise<number[]> {
  if (ids.length === 0) return [];
  onProgress({step: 'removing', done: 0, total: ids.length});
  return [await runTask(client, client.index(index).deleteDocuments(ids), 'remove documents')];
}

/**
 * Finds the indexes of earlier settings, to remove them. Only a publish that found its own index whole does so: whoever still read
 * the old one when the settings changed has had the time between two publishes to take up the new one. An index
 * younger than our own belongs to a newer version, and stays.
 */
async function findOldIndexes({client, index: current}: Work, base: string): Promise<string[]> {
  const {results} = await client.getRawIndexes({limit: 1000});
  const own = results.find(({uid}) => uid === current);
  return results
    .filter(
      ({uid}) =>
        uid !== current && uid.startsWith(`${base}_`) && /^[0-9a-f]{12}$/.test(uid.slice(base.length + 1)),
    )
    .filter(({createdAt}) => own !== undefined && Date.parse(createdAt) < Date.parse(own.createdAt))
    .map(({uid}) => uid);
}

/** A second publisher may have removed it meanwhile; gone is gone. */
async function removeIndex(client: Meilisearch, uid: string): Promise<void> {
  const task = await waitForTask(client, (await client.deleteIndex(uid)).taskUid);
  const isGone = task.status === 'succeeded' || task.error?.code === 'index_not_found';
  if (!isGone) throw new Error(`Meilisearch could not remove the index ${uid}: ${task.error?.message}`);
}
