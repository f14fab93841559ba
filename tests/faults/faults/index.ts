// Every fault, one line a file.
import type {Fault} from '../fault.ts';
import {burst} from './burst.ts';
import {compilerKilled} from './compiler-killed.ts';
import {dataFolder} from './data-folder.ts';
import {diskFull} from './disk-full.ts';
import {engineFrozen} from './engine-frozen.ts';
import {engineKilled} from './engine-killed.ts';
import {engineMissing} from './engine-missing.ts';
import {filterValues} from './filters.ts';
import {hostileContent} from './hostile-content.ts';
import {libraryReplaced} from './library-replaced.ts';
import {noNetwork} from './no-network.ts';
import {oddRequests} from './odd-requests.ts';
import {publisherKilled} from './publisher-killed.ts';
import {scripts} from './scripts.ts';
import {slowClients} from './slow-clients.ts';
import {soak} from './soak.ts';
import {twoPublishers} from './two-publishers.ts';
import {twoWebs} from './two-webs.ts';

/** The faults, in the order in which they are done. */
export const faults: readonly Fault[] = [
  engineMissing,
  engineKilled,
  engineFrozen,
  publisherKilled,
  twoPublishers,
  compilerKilled,
  twoWebs,
  dataFolder,
  diskFull,
  libraryReplaced,
  slowClients,
  oddRequests,
  burst,
  noNetwork,
  soak,
  filterValues,
  hostileContent,
  scripts,
];
