// The small modules that pages may run, each built into a file of its own. A new one is its file and its line here.
// `?worker` is Vite's way to build a module by itself; as `?url` it only says where the file is. The document must
// import this list (root.tsx does): what only the server's build knew would not reach the browser's files.
import copy from './copy.ts?worker&url';
import print from './print.ts?worker&url';
import readAloud from './read-aloud.ts?worker&url';
import slides from './slides.ts?worker&url';

const files = {copy, print, 'read-aloud': readAloud, slides};

/** The name of a module in this folder. */
export type ScriptName = keyof typeof files;

/** @returns the address of the built module, such as `/assets/copy-BmX0.js` */
export function toScriptAddress(name: ScriptName): string {
  return files[name];
}
