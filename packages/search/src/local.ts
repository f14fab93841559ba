// The door for whoever runs a Meilisearch of its own on this machine.
export {findBinary} from './run/find-binary.ts';
export type {EngineBinary, FindBinaryOptions} from './run/find-binary.ts';
export {findOpenMode, findSecret} from './run/secret-file.ts';
export type {LocalEngineOptions} from './run/start-engine.ts';
export {startLocalEngine} from './run/start-local-engine.ts';
export type {LocalEngine} from './run/start-local-engine.ts';
export {superviseLocalEngine} from './run/supervise-local-engine.ts';
export type {SuperviseOptions} from './run/supervise-local-engine.ts';
