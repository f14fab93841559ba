// What the Node process gives to every loader: the library, the search, and facts about this site.
import type {Library} from '@resilience/content';
import type {Plan, RotationAnswer} from '@resilience/planner';
import type {PlanStore} from '@resilience/plans';
import type {SearchAnswer, SearchQuery, SearchStatus} from '@resilience/search';

/** By what searches are answered, and over which library. */
export interface Readiness {
  /** Whoever gets this answer is served: a search in memory is one too. */
  status: 'ready';
  engine: SearchAnswer['engine'];
  /** True where memory answers in the place of a Meilisearch. */
  standby: boolean;
  /** `behind`: it answers, and does not hold this library. Null where there is none. */
  meilisearch: NonNullable<SearchStatus['meilisearch']> | null;
  library: {version: string; lessons: number};
  index: {version: string | null; documents: number};
}

/** An answer together with the library that it was made from, so that a page never mixes two. */
export interface LibraryAnswer {
  /** The query as it was stated, before any of its words was understood. */
  stated: SearchQuery;
  answer: SearchAnswer;
  library: Library;
}

/** What the site says of a plan: the planner's answer, or that too many plans wait to be looked at. */
export type PlanAnswer = RotationAnswer | {status: 'busy'};

/** What pages of plans need of the process. */
export interface PlanContext {
  /** @returns undefined while plans cannot be kept */
  openStore(): Promise<PlanStore | undefined>;
  /** As `planDay`, in a thread of its own. Answers are kept. */
  findRotation(plan: Plan): Promise<PlanAnswer>;
  /** Counts a new plan of this visitor. @returns 0, or seconds to wait, with `Retry-After` in the answer, where it is one too many */
  countNewPlan(): Promise<number>;
}

/** Something that a lesson can be had as. */
export interface LessonFormat {
  /** Stands in addresses: `docx`. */
  format: string;
  /** "Word". */
  label: string;
  /** What is in it, in a few words. */
  description: string;
  mediaType: string;
  /** Without its dot. */
  extension: string;
  /** True where a worksheet can be had alone. */
  parts: boolean;
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
  /** Lets this answer run scripts: files of this site, and inline what has one of these hashes (`'sha256-…'`). */
  allowScripts(hashes: string[]): void;
  /** What every lesson can be had as, in the order in which it is offered. */
  formats: LessonFormat[];
  plans: PlanContext;
}

declare module '@remix-run/node' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging is how Remix learns the type
  interface AppLoadContext extends SiteContext {}
}
