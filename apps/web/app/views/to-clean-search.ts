// The address of a form's choices without what says nothing: empty fields and the usual order.

/** @returns `?q=…&stage=ks3`, or nothing when nothing is chosen */
export function toCleanSearch(data: Iterable<[string, FormDataEntryValue]>): string {
  const params = new URLSearchParams();
  for (const [name, value] of data) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (name === 'sort' && value === 'best') continue;
    params.append(name, value.trim());
  }
  return params.size === 0 ? '' : `?${params}`;
}
