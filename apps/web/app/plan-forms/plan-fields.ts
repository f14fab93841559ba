// Which fields the forms of a plan have. A field is called by its path in the plan: `groups.2.size`.

/**
 * How a field's text becomes a value. `choices` are ids, or `ANY`; `list` are ids of which none means none, and
 * `optional-list` the same, where a plan leaves none out.
 */
export type FieldKind =
  'text' | 'optional-text' | 'number' | 'optional-number' | 'flag' | 'choices' | 'list' | 'optional-list';

/** What `choices` hold where anything will do. No id looks like it. */
export const ANY = '*';

/** Lists of a plan that forms edit row by row. */
export const rowFields = {
  slots: {
    id: 'text',
    kind: 'text',
    title: 'text',
    starts: 'text',
    minutes: 'number',
    lesson: 'optional-text',
  },
  groups: {
    id: 'text',
    name: 'text',
    size: 'number',
    year: 'optional-number',
    quiet: 'flag',
    sessions: 'choices',
  },
  sessions: {
    id: 'text',
    title: 'text',
    minutes: 'number',
    lesson: 'optional-text',
    weight: 'number',
    groupsAtOnce: 'number',
    runsAtOnce: 'number',
    slots: 'choices',
    after: 'optional-list',
    screen: 'flag',
    rooms: 'choices',
  },
  rooms: {id: 'text', name: 'text', capacity: 'number', screen: 'flag', unavailable: 'list'},
  adults: {
    id: 'text',
    name: 'text',
    unavailable: 'list',
    mostRuns: 'optional-number',
    sessions: 'choices',
  },
} as const satisfies Record<string, Record<string, FieldKind>>;

/** A list of a plan that a form edits. */
export type RowList = keyof typeof rowFields;

/** A row as its fields hold it: text, or the chosen ids; `choices` may be `ANY`. */
export type DraftRow = Record<string, string | string[]>;

/** What a form holds, right or wrong. */
export interface Draft {
  list: RowList;
  rows: DraftRow[];
  /** Fields of the plan itself that stand in the same form: title, date, follow-ups. */
  fields: Record<string, string | string[]>;
}

/** Fields of the plan itself, by the list in whose form they stand. */
export const planFields: Record<RowList, Record<string, FieldKind>> = {
  slots: {title: 'text', date: 'optional-text', moving: 'optional-text'},
  groups: {},
  sessions: {followUps: 'list'},
  rooms: {},
  adults: {},
};

/** What a field shows where a plan says nothing of it: a question that always has an answer. */
export const unsaid: Readonly<Record<string, string>> = {moving: 'pupils'};

/** True for fields of which several can be chosen. */
export function isMany(kind: FieldKind): boolean {
  return kind === 'choices' || kind === 'list' || kind === 'optional-list';
}

/** @returns the name of a row's field */
export function toFieldName(list: RowList, index: number, field: string): string {
  return `${list}.${index}.${field}`;
}

/** @returns the id of a field, for labels and error links */
export function toFieldId(path: (string | number)[]): string {
  return path.join('-');
}
