// Starts the planner's worker thread from its TypeScript source: a thread knows no TypeScript by itself.
import {register} from 'tsx/esm/api';

register();
export const {planDay} = await import('../app/plan-forms/plan-day.ts');
