// A program that opens and closes a store at each address that it is sent, one a line, and says when it did.
import {createInterface} from 'node:readline';

import {openPlanStore} from '../src/index.ts';

console.log('ready');
for await (const url of createInterface({input: process.stdin})) {
  const problem = await openPlanStore({url}).then(
    (store) => store.close(),
    (error: Error) => error,
  );
  console.log(problem ? `${problem.message} ${String(problem.cause)}` : 'opened');
}
