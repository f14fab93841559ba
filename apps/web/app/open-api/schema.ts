// Small words to write JSON Schema with.

/** A JSON Schema of the 2020-12 draft, as OpenAPI 3.1 uses it. */
export type Schema = Record<string, unknown>;

/** A text. */
export const text: Schema = {type: 'string'};

/** Sanitised HTML. */
export const html: Schema = {type: 'string', contentMediaType: 'text/html'};

/** A day, `YYYY-MM-DD`. */
export const day: Schema = {type: 'string', format: 'date'};

/** A count. */
export const count: Schema = {type: 'integer', minimum: 0};

/** @returns an address; null as well where it may be missing */
export function address(nullable = false): Schema {
  return {type: nullable ? ['string', 'null'] : 'string', format: 'uri'};
}

/** @returns a list of `items` */
export function list(items: Schema): Schema {
  return {type: 'array', items};
}

/** @returns one of the values */
export function oneOf(...values: (string | number)[]): Schema {
  return {enum: values};
}

/** @returns a way to a schema of the document */
export function ref(name: string): Schema {
  return {$ref: `#/components/schemas/${name}`};
}

/**
 * Describes an object. More properties may come in later editions, so it does not forbid others.
 * @param optional names of those that may be missing
 */
export function object(properties: Record<string, Schema>, optional: string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {type: 'object', properties, required};
}
