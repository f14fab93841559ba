// What can be asked for, and what is answered.
import type {Facet} from '@resilience/search';

import type {LessonFormat} from '../server/site-context.server.ts';
import {ref, text, type Schema} from './schema.ts';

type Answers = Record<string, unknown>;

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  description?: string;
  schema: Schema;
}

const slug: Parameter = {name: 'slug', in: 'path', required: true, schema: text};

const json = (schema: Schema, description: string) => ({
  description,
  content: {'application/json': {schema}},
});

const file = (type: string, description: string) => ({description, content: {[type]: {}}});

const get = (operationId: string, summary: string, rest: {parameters?: Parameter[]; responses: Answers}) => ({
  get: {operationId, summary, ...rest},
});

const missing = {'404': json(ref('Error'), 'There is none of that name.')};

/** @returns the paths that do not depend on the library */
export function toFixedPaths(): Record<string, unknown> {
  const parameters = [slug];
  const markdown = {
    '200': file('text/markdown', 'The source.'),
    '404': {description: 'There is none of that name.'},
  };
  return {
    '/lessons/{slug}.json': get('readLesson', 'A whole lesson', {
      parameters,
      responses: {'200': json(ref('Lesson'), 'The lesson.'), ...missing},
    }),
    '/lessons/{slug}.md': get('readLessonSource', 'A lesson as its author wrote it', {
      parameters,
      responses: markdown,
    }),
    '/days/{slug}.json': get('readDay', 'A whole drop-down day', {
      parameters,
      responses: {'200': json(ref('Day'), 'The day.'), ...missing},
    }),
    '/days/{slug}.md': get('readDaySource', 'A drop-down day as its author wrote it', {
      parameters,
      responses: markdown,
    }),
    '/feed.atom': get('readFeed', 'New and reviewed lessons, newest first', {
      responses: {'200': file('application/atom+xml', 'An Atom feed.')},
    }),
    '/sitemap.xml': get('readSitemap', 'Every page that is worth finding', {
      responses: {'200': file('application/xml', 'A site map.')},
    }),
    '/health': get('isAlive', 'Whether the process lives', {
      responses: {'200': json(ref('Alive'), 'It does.')},
    }),
    '/health/ready': get('isReady', 'By what searches are answered, and over which library', {
      responses: {'200': json(ref('Readiness'), 'Whoever gets an answer is served.')},
    }),
  };
}

/** @returns the search, with every filter and its values as parameters */
export function toSearchPath(facets: Facet[]): Record<string, unknown> {
  const filters = facets.map(({name, label, values}): Parameter => ({
    name,
    in: 'query',
    description: `${label}. Several values: any of them.`,
    schema: {type: 'array', items: {enum: values.map(({value}) => value)}},
  }));
  const parameters: Parameter[] = [
    {name: 'q', in: 'query', description: 'Words to look for.', schema: {...text, maxLength: 200}},
    ...filters,
    {name: 'sort', in: 'query', schema: {enum: ['best', 'newest', 'shortest'], default: 'best'}},
    {name: 'page', in: 'query', schema: {type: 'integer', minimum: 1, default: 1}},
  ];
  return {
    '/lessons.json': get('searchLessons', 'Search lessons, drop-down days and trusted resources', {
      parameters,
      responses: {'200': json(ref('Results'), 'One page of results. What was not understood is left out.')},
    }),
  };
}

/** @returns the lesson as a file, in every format that there is */
export function toDownloadPath(formats: LessonFormat[]): Record<string, unknown> {
  const content = Object.fromEntries(
    formats.map(({mediaType}): [string, object] => [mediaType.split(';')[0]!, {}]),
  );
  const parameters: Parameter[] = [
    slug,
    {name: 'format', in: 'path', required: true, schema: {enum: formats.map(({format}) => format)}},
    {
      name: 'adapt',
      in: 'query',
      description: 'Areas of need whose version is written.',
      schema: {type: 'array', items: text},
    },
    {name: 'part', in: 'query', description: 'A worksheet’s name, to have it alone.', schema: text},
  ];
  return {
    '/lessons/{slug}/downloads/{format}': get('downloadLesson', 'A lesson as a file', {
      parameters,
      responses: {
        '200': {description: 'The file.', content},
        '404': {description: 'There is no such lesson, format or part.'},
        '503': {description: 'It takes longer than usual: ask again after the time in Retry-After.'},
      },
    }),
  };
}
