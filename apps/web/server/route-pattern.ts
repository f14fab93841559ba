// Puts a path into the pattern of its route, so that logs tell kinds of pages and not what was read.

/** The parts of a built route that say which paths it takes. */
export type RoutePaths = Record<
  string,
  {id: string; parentId?: string; path?: string; index?: boolean} | undefined
>;

/**
 * Makes a function that finds a path's pattern.
 * @returns "/lessons/:slug" for "/lessons/lateral-reading", "/assets" for built files, "other" for what no route takes
 */
export function createRoutePattern(routes: RoutePaths): (path: string) => string {
  const patterns = [...toPatterns(routes), ...files];
  return (path) => {
    const asked = path.replace(/\.data$/, '').replace(/^\/_root$/, '/');
    return patterns.find(({test}) => test.test(asked))?.pattern ?? 'other';
  };
}

// What is served besides the app's own routes.
const files = [
  {pattern: '/', test: /^\/$/},
  {pattern: '/assets', test: /^\/(?:assets\/|favicon\.svg$)/},
  {pattern: '/media', test: /^\/media\//},
];

// Patterns with fewer parameters first: "/lessons/:slug.json" before "/lessons/:slug".
function toPatterns(routes: RoutePaths): {pattern: string; test: RegExp}[] {
  return Object.values(routes)
    .map((route) => route?.path)
    .filter((path) => path !== undefined && path !== '' && path !== '*')
    .map((path) => `/${path}`)
    .sort((a, b) => countParameters(a) - countParameters(b) || b.length - a.length)
    .map((pattern) => ({pattern, test: toTest(pattern)}));
}

function countParameters(pattern: string): number {
  return pattern.split(':').length;
}

function toTest(pattern: string): RegExp {
  const parts = pattern.split(/:\w+/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[^/]+')}/?$`);
}
