// Starts the few pages that run in the browser (those whose route handle says `hydrates`).
import {RemixBrowser} from '@remix-run/react';
import {startTransition} from 'react';
import {hydrateRoot} from 'react-dom/client';

import {PageScriptsProvider} from './page-scripts.ts';

await decodeState();
startTransition(() => {
  hydrateRoot(
    document,
    <PageScriptsProvider value={{kind: 'hydration', nonce: ''}}>
      <RemixBrowser />
    </PageScriptsProvider>,
  );
});

/**
 * Waits until Remix has read the page's state. Remix throws a promise at the root of the tree until then, where no
 * Suspense catches it: a key pressed in that moment makes React render at once, and fail with its error 345. So the
 * promise is asked for before React begins.
 */
async function decodeState() {
  try {
    RemixBrowser({});
  } catch (thrown) {
    if (!(thrown instanceof Promise)) throw thrown;
    await thrown;
  }
}
