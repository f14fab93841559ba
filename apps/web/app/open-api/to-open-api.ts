// Describes what this site offers to other programs, as OpenAPI 3.1.
import type {Facet} from '@resilience/search';

import type {LessonFormat} from '../server/site-context.server.ts';
import {daySchemas} from './day-schemas.ts';
import {lessonSchemas} from './lesson-schemas.ts';
import {toDownloadPath, toFixedPaths, toSearchPath} from './paths.ts';
import {searchSchemas} from './search-schemas.ts';

/** What the description depends on. */
export interface OpenApiSource {
  /** Address of the site, without a slash at its end. */
  publicUrl: string;
  /** Every filter of the search with its values. */
  facets: Facet[];
  formats: LessonFormat[];
}

/**
 * Writes the description.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function toOpenApi({publicUrl, facets, formats}: OpenApiSource): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Resilience Library',
      version: '1.0.0',
      description:
        'Lessons and drop-down days as data: free, without a key, read only. Each lesson carries its licence. More properties may be added to any answer.',
    },
    servers: [{url: publicUrl}],
    paths: {...toSearchPath(facets), ...toFixedPaths(), ...toDownloadPath(formats)},
    components: {schemas: {...searchSchemas, ...lessonSchemas, ...daySchemas}},
  };
}
