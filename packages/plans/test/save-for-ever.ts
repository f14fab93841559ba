// The program that a test kills: saves one plan again and again, and tells each save once it was answered.
import {writeSync} from 'node:fs';

import {openPlanStore} from '../src/index.ts';
import {plan} from './plan.ts';

const [url = '', token = ''] = process.argv.slice(2);
const store = await openPlanStore({url});
const start = await store.findPlan(token);
let version = start && start.access !== 'none' ? start.version : 0;
for (;;) {
  const answer = await store.savePlan(token, {plan: plan(`Version ${version + 1}`), version});
  if (answer.status !== 'saved') throw new Error(`A save was answered with ${answer.status}.`);
  ({version} = answer);
  // Written before the next save begins, so that no answer is lost with the process.
  writeSync(1, `${version}\n`);
}
