// Starts the few pages that run in the browser (those whose route handle says `hydrates`).
import {RemixBrowser} from '@remix-run/react';
import {startTransition} from 'react';
import {hydrateRoot} from 'react-dom/client';

import {PageScriptsProvider} from './page-scripts.ts';

startTransition(() => {
  hydrateRoot(
    document,
    <PageScriptsProvider value={{kind: 'hydration', nonce: ''}}>
      <RemixBrowser />
    </PageScriptsProvider>,
  );
});
