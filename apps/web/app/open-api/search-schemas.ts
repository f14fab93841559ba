// The shape of a search's answer, of health and of errors.
import {address, count, list, object, oneOf, ref, text, type Schema} from './schema.ts';

const nullable = (type: string): Schema => ({type: [type, 'null']});

/** What `/lessons.json` answers, and its parts. */
export const searchSchemas: Record<string, Schema> = {
  Query: object({
    text,
    filters: {type: 'object', additionalProperties: list(text)},
    sort: oneOf('best', 'newest', 'shortest'),
    page: {type: 'integer', minimum: 1},
  }),
  Result: {
    ...object({
      slug: text,
      url: address(true),
      title: text,
      summary: text,
      kind: {
        ...text,
        description: '`day` for a drop-down day, `trusted` for a resource elsewhere, else the lesson’s kind.',
      },
      keyStages: list(text),
      themes: list(text),
      subjects: list(text),
      minutes: nullable('integer'),
      adaptedFor: list(text),
    }),
  },
  Facet: object({
    name: text,
    label: text,
    values: list(object({value: text, label: text, count, chosen: {type: 'boolean'}})),
  }),
  Results: object({
    query: ref('Query'),
    total: count,
    page: {type: 'integer', minimum: 1},
    pages: count,
    results: list(ref('Result')),
    facets: list(ref('Facet')),
    engine: oneOf('meilisearch', 'memory'),
    took_ms: {type: 'number', minimum: 0},
  }),
  Alive: object({status: {const: 'alive'}}),
  Readiness: object({
    status: oneOf('ready'),
    engine: oneOf('meilisearch', 'memory'),
    standby: {type: 'boolean'},
    meilisearch: {enum: ['checking', 'ready', 'behind', 'down', null]},
    library: object({version: text, lessons: count}),
    index: object({version: nullable('string'), documents: count}),
  }),
  Error: object({error: text}),
};
