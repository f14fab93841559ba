// Writes values into Meilisearch filters so that none can break out: for whoever searches and whoever publishes.

/** Writes "the field is one of these values". */
export function toInClause(field: string, values: string[]): string {
  return `${field} IN [${values.map(quoteValue).join(', ')}]`;
}

/** Quotes a value, with backslashes escaped before quotation marks. */
export function quoteValue(value: string): string {
  return `"${value.toWellFormed().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
