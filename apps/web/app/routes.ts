// Every address of the site: one line a URL, one file a line.
import {index, route, type RouteConfig} from '@remix-run/route-config';

export default [
  index('routes/home.tsx'),
  route('lessons', 'routes/lessons.tsx'),
  route('lessons.json', 'routes/lessons-json.ts'),
  route('lessons/:slug', 'routes/lesson.tsx'),
  route('lessons/:slug.json', 'routes/lesson-json.ts'),
  route('lessons/:slug.md', 'routes/lesson-markdown.ts'),
  route('lessons/:slug/:worksheet', 'routes/worksheet.tsx'),
  route('days', 'routes/days.tsx'),
  route('days/:slug', 'routes/day.tsx'),
  route('days/:slug.json', 'routes/day-json.ts'),
  route('days/:slug.md', 'routes/day-markdown.ts'),
  route('themes', 'routes/themes.tsx'),
  route('themes/:slug', 'routes/theme.tsx'),
  route('trusted', 'routes/trusted.tsx'),
  route('help', 'routes/help.tsx'),
  route('about', 'routes/about.tsx'),
  route('accessibility', 'routes/accessibility.tsx'),
  route('privacy', 'routes/privacy.tsx'),
  route('health/ready', 'routes/health-ready.ts'),
  route('robots.txt', 'routes/robots.ts'),
  route('sitemap.xml', 'routes/sitemap.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
