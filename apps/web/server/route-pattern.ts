// Puts a path into the pattern of its route, so that logs tell kinds of pages and not what was read.

/** The part of a built route that says which paths it takes. */
export type RoutePaths = Record<string, {path?: string} | undefined>;

/**
 * Makes a function that finds a path's pattern.
 * @returns "/lessons/:slug" for "/lessons/lateral-reading", "/assets" for built files, "other" for what no route takes
 */
export function createRoutePattern(routes: RoutePaths): (path: string) => string {
  const patterns = [...toPatterns(routes), ...others];
  return (path) => {
    const asked = path.replace(/\.data$/, '').replace(/^\/_root$/, '/');
    return patterns.find(({test}) => test.test(asked))?.pattern ?? 'other';
  };
}

// What is served besides the app's own routes.
const others = [
  {pattern: '/', test: /^\/$/},
  {pattern: '/assets', test: /^\/(?:assets\/|favicon\.svg$)/},
  {pattern: '/health', test: /^\/health\/?$/},
  {pattern: '/metrics', test: /^\/metrics\/?$/},
  {pattern: '/media', test: /^\/media\//},
  {pattern: '/lessons/:slug/downloads/:format', test: /^\/lessons\/[^/]+\/downloads\/[^/]+$/},
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
