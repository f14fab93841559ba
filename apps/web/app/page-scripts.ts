// Tells the page whether it runs scripts, and with which nonce. Decided once for each answer in entry.server.
import {createContext, useContext} from 'react';

/** A page's scripts: `undefined` where it has none. */
export type PageScripts = {nonce: string} | undefined;

const PageScriptsContext = createContext<PageScripts>(undefined);

/** Hands the decision of entry.server (or, in the browser, the fact that scripts run) to the document. */
export const PageScriptsProvider = PageScriptsContext.Provider;

/** @returns the page's scripts, `undefined` on a page that ships none */
export function usePageScripts(): PageScripts {
  return useContext(PageScriptsContext);
}

/** What a route may say about itself in its `handle`. */
export interface RouteHandle {
  /** True for the few pages that run in the browser too. Every other page ships no script at all. */
  hydrates?: boolean;
  /**
   * True where the library, the path and `?adapt=` alone decide what the page says, so that it may be kept and shown to
   * everybody. A page that reads anything else of a request must not say so.
   */
  public?: boolean;
}
