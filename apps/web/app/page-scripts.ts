// Tells the page which scripts it runs. Decided once for each answer in entry.server.
import {createContext, useContext} from 'react';

import type {ScriptName} from './scripts/index.ts';

/** A page's scripts: `undefined` where it has none. */
export type PageScripts =
  | undefined
  /** The page runs in the browser as it did on the server. Its inline scripts carry the nonce until they are hashed. */
  | {kind: 'hydration'; nonce: string}
  /** One small module beside a page that stays as the server sent it. */
  | {kind: 'module'; name: ScriptName};

const PageScriptsContext = createContext<PageScripts>(undefined);

/** Hands the decision of entry.server (or, in the browser, the fact that scripts run) to the document. */
export const PageScriptsProvider = PageScriptsContext.Provider;

/** @returns the page's scripts, `undefined` on a page that ships none */
export function usePageScripts(): PageScripts {
  return useContext(PageScriptsContext);
}

/** What a route may say about itself in its `handle`. */
export interface RouteHandle {
  /** True for the few pages that run in the browser too. Every other page ships no React. */
  hydrates?: boolean;
  /**
   * The one small module of `app/scripts` that makes the page handier; it works without. A function chooses by the
   * page's address: a script that has to be asked for.
   */
  script?: ScriptName | ((url: URL) => ScriptName | undefined);
  /**
   * True where the library, the path and `?adapt=` alone decide what the page says, so that it may be kept and shown to
   * everybody; on the page of results the search does in the place of `?adapt=`. A page that reads anything else of a
   * request must not say so.
   */
  public?: boolean;
}

/** @returns which module of `app/scripts` the page at `url` runs */
export function toScriptName({script}: RouteHandle, url: URL): ScriptName | undefined {
  return typeof script === 'function' ? script(url) : script;
}
