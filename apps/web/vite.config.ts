// Builds the Remix app: the server bundle that `server/` runs, and the assets that browsers load.
import {vitePlugin as remix} from '@remix-run/dev';
import {defineConfig} from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
        // Its manifest endpoint can be made to do unbounded work, and nobody will mend that in Remix 2.
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
  css: {preprocessorOptions: {scss: {loadPaths: ['node_modules/govuk-frontend/dist']}}},
  build: {
    // Fonts and icons stay files: the Content-Security-Policy allows no `data:`.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Four kilobytes less for a page that runs in the browser than esbuild leaves, for ten seconds of building.
    minify: 'terser',
    terserOptions: {ecma: 2020},
  },
});
