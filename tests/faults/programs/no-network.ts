// Runs inside a network of its own: starts the whole product, asks for everything, says what came of it.
import {connect} from 'node:net';

import {pages} from '../../e2e/pages.ts';
import {startSite} from '../../site/start-site.ts';
import type {NoNetworkResult} from '../faults/no-network.ts';
import {loadRealLibrary, toQuestions} from '../questions.ts';
import {readReadiness} from '../readiness.ts';
import type {Question} from '../visitors.ts';

/** An address that is kept for documentation: nobody is bothered, and without a network it fails at once. */
function isAlone(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(80, '192.0.2.1');
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once('error', ({code}: NodeJS.ErrnoException) => resolve(code === 'ENETUNREACH'));
    socket.once('close', () => resolve(false));
  });
}

const site = await startSite();
const visited = pages.map((path): Question => ({
  path,
  contains: '</html>',
  status: path === '/no-such-page' ? 404 : 200,
}));
const questions = [...visited, ...toQuestions(await loadRealLibrary())];
let wrong = 0;
for (const {path, status = 200, contains = ''} of questions) {
  const response = await fetch(site.url + path);
  if (response.status !== status || !(await response.text()).includes(contains)) {
    wrong += 1;
    console.log(`wrong: ${path} ${response.status}`);
  }
}
const result: NoNetworkResult = {
  isAlone: await isAlone(),
  answers: questions.length,
  wrong,
  engine: (await readReadiness(site))?.engine ?? 'nothing',
};
await site.stop();
console.log(`RESULT ${JSON.stringify(result)}`);
process.exit(0);
