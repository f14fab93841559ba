// The door for whoever publishes: it writes to the engine, and needs the admin key.
export {publish} from './publish/publish.ts';
export type {PublishOptions, PublishProgress, PublishReport} from './publish/publish.ts';
