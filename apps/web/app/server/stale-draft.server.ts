// What is shown to somebody whose save clashes with what another has saved since.
import type {AppLoadContext} from '@remix-run/node';
import type {Plan} from '@resilience/planner';

import type {Names} from '../plan-forms/field-words.ts';
import {listChanges} from '../plan-forms/list-changes.ts';
import type {MergeConflict, MergedDraft} from '../plan-forms/merge-drafts.ts';
import type {Draft} from '../plan-forms/plan-fields.ts';
import {toRowName, toRowTitle} from '../plan-forms/row-names.ts';
import {toDraft} from '../plan-forms/to-draft.ts';

/** Both versions of a list, and where they clash. */
export interface StaleDraft {
  kind: 'stale';
  /** What was sent, with what only others changed. */
  mine: Draft;
  theirs: Draft;
  version: number;
  conflicts: MergeConflict[];
  /** True where both put the rows in another order. */
  reordered: boolean;
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
  {draft: mine, conflicts, reordered}: MergedDraft,
  base?: Draft,
): StaleDraft {
  const theirs = toDraft(stored.plan, draft.list);
  const names = toNames(stored.plan, {drafts: [theirs, draft], library});
  const changes = listChanges(base ?? theirs, draft, names);
  const said = conflicts.map((conflict) => describe(conflict, {before: base ?? theirs, after: mine, names}));
  return {kind: 'stale', mine, theirs, version: stored.version, conflicts: said, reordered, changes, names};
}

// Who is asked whether a row is to be removed has to know what the other one changed in it.
function describe(
  conflict: MergeConflict,
  {before, after, names}: {before: Draft; after: Draft; names: Names},
): MergeConflict {
  const toRow = ({list, rows}: Draft): Draft => ({
    list,
    rows: rows.filter(({id}) => id === conflict.row),
    fields: {},
  });
  const [was, is] = [toRow(before), toRow(after)];
  const name = toRowTitle(before.list, was.rows[0] ?? {});
  if (conflict.kind === 'field') return {...conflict, name};
  const changes = listChanges(was, is, names).map((change) => change.replace(`${name}: `, ''));
  return {...conflict, name, changes};
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
