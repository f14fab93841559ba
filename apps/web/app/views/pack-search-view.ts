// Carries a page of results from its loader to the browser as one string.
import type {FilterGroup, SearchView} from './to-search-view.ts';

type Value = FilterGroup['values'][number];

/** A value of a filter without the names of its fields; `1` stands where it is chosen. */
type PackedValue = [value: string, label: string, count: number, chosen?: 1];

type Packed = Omit<SearchView, 'groups'> & {
  groups: (Omit<FilterGroup, 'values'> & {values: PackedValue[]})[];
};

/** What {@link packSearchView} made. */
export type PackedSearchView = string & {readonly holds?: SearchView};

/**
 * Packs a page of results. Remix takes loader data apart value by value, which took longer than finding them; a string
 * it passes on. The filters, four fifths of the text, are written without the names of their fields.
 */
export function packSearchView(view: SearchView): PackedSearchView {
  const groups = view.groups.map((group) => ({...group, values: group.values.map(packValue)}));
  return JSON.stringify({...view, groups});
}

/** Unpacks it. */
export function unpackSearchView(packed: PackedSearchView): SearchView {
  const view = JSON.parse(packed) as Packed;
  const groups = view.groups.map((group) => ({...group, values: group.values.map(unpackValue)}));
  return {...view, groups};
}

function packValue({value, label, count, chosen}: Value): PackedValue {
  return chosen ? [value, label, count, 1] : [value, label, count];
}

function unpackValue([value, label, count, chosen]: PackedValue): Value {
  return {value, label, count, chosen: chosen === 1};
}
