// What the Node process gives to every loader: the library, the search, and facts about this site.
import type {Library} from '@resilience/content';
import type {SearchAnswer, SearchQuery} from '@resilience/search';

/** Whether searches can be answered, by what, and over which library. */
export interface Readiness {
  status: 'ready' | 'starting';
  engine: SearchAnswer['engine'] | null;
  library: {version: string; lessons: number};
  index: {version: string | null; documents: number};
}

/** An answer together with the library that it was made from, so that a page never mixes two. */
export interface LibraryAnswer {
  answer: SearchAnswer;
  library: Library;
}

/** What loaders reach through `context`. Disk, network and environment stay on the other side of it. */
export interface SiteContext {
  library: Library;
  /** Address of this site without a slash at its end, such as `https://library.example.org`. */
  publicUrl: string;
  /** Answers a query as it stands in a URL; junk in it is dropped. Never rejects because an engine is down. */
  search(params: URLSearchParams): Promise<LibraryAnswer>;
  /** The canonical URL parameters of a query. */
  formatQuery(query: SearchQuery): URLSearchParams;
  readiness(): Promise<Readiness>;
  /** Lets this answer run scripts; returns the nonce that they must carry. */
  allowScripts(): string;
}

declare module '@remix-run/node' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging is how Remix learns the type
  interface AppLoadContext extends SiteContext {}
}
