// Carries much data from a loader to its page as one string.

/** What {@link packData} made of a `Data`. */
export type PackedData<Data> = string & {readonly holds?: Data};

/**
 * Packs data of plain JSON. Remix takes loader data apart value by value, which for a page of results took longer than
 * finding them; a string it passes on.
 */
export function packData<Data>(data: Data): PackedData<Data> {
  return JSON.stringify(data);
}

/** Unpacks it. */
export function unpackData<Data>(packed: PackedData<Data>): Data {
  return JSON.parse(packed) as Data;
}
