// What is shown to somebody whose save clashes with what another has saved since.
import type {AppLoadContext} from '@remix-run/node';
import type {Plan} from '@resilience/planner';

import type {Names} from '../plan-forms/field-words.ts';
import {listChanges} from '../plan-forms/list-changes.ts';
import type {MergeConflict, MergedDraft} from '../plan-forms/merge-drafts.ts';
import type {Draft} from '../plan-forms/plan-fields.ts';
import {toRowName} from '../plan-forms/row-names.ts';
import {toDraft} from '../plan-forms/to-draft.ts';

/** Both versions of a list, and where they clash. */
export interface StaleDraft {
  kind: 'stale';
  /** What was sent, with what only others changed. */
  mine: Draft;
  theirs: Draft;
  version: number;
  conflicts: MergeConflict[];
  /** What was changed by who sent it, in words. */
  changes: string[];
  names: Names;
}

type Titles = Pick<AppLoadContext['library'], 'findLesson'>;

/**
 * Puts both versions into words.
 * @param sent the draft as it was sent, and the plan as it is saved
 * @param base what both began with; without it, changes are told from what is saved
 */
export function toStaleDraft(
  {draft, stored, library}: {draft: Draft; stored: {plan: Plan; version: number}; library: Titles},
  {draft: mine, conflicts}: MergedDraft,
  base?: Draft,
): StaleDraft {
  const theirs = toDraft(stored.plan, draft.list);
  const names = toNames(stored.plan, {drafts: [theirs, draft], library});
  const changes = listChanges(base ?? theirs, draft, names);
  return {kind: 'stale', mine, theirs, version: stored.version, conflicts, changes, names};
}

// What fields name by an id, and lessons by their slugs.
function toNames(
  {slots, sessions, rooms}: Plan,
  {drafts, library}: {drafts: Draft[]; library: Titles},
): Names {
  const rows = drafts.flatMap((draft) => draft.rows.map((row) => [String(row.id), toRowName(row)] as const));
  const slugs = drafts.flatMap(({fields}) => [fields.followUps ?? []].flat());
  return Object.fromEntries([
    ...rows,
    ...slots.map(({id, title, starts}) => [id, `${starts} ${title}`] as const),
    ...sessions.map(({id, title}) => [id, title] as const),
    ...rooms.map(({id, name}) => [id, name] as const),
    ...slugs.flatMap((slug) => {
      const lesson = library.findLesson(slug);
      return lesson ? [[slug, lesson.title] as const] : [];
    }),
  ]);
}
