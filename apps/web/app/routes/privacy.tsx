// What this site knows about its visitors: next to nothing, and here is what.
import type {MetaFunction} from '@remix-run/react';

import {StatementPage} from '../components/statement-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export const meta: MetaFunction = () => [{title: toTitle('Privacy')}];

export default function Privacy() {
  return (
    <StatementPage title="Privacy" summary="You can use everything here without telling us who you are.">
      <h2>What we do not do</h2>
      <ul>
        <li>no cookies, and nothing kept in your browser</li>
        <li>no accounts, no forms that ask for names</li>
        <li>no trackers, no advertising, nothing loaded from other companies’ servers</li>
        <li>no pupil’s name, ever: there is nowhere to type one but the search box, so please do not</li>
      </ul>
      <h2>What the server writes down</h2>
      <p>
        One line for each page: the time, which kind of page, whether it worked, how long it took and how
        large it was. Not your address on the network, not your browser, not what you searched for.
      </p>
      <h2>What you search for</h2>
      <p>
        Your words stand in the address of the results page, so that you can go back to them or send them to a
        colleague. Your own browser and your school’s filter may keep that address. We do not.
      </p>
      <h2>Links to elsewhere</h2>
      <p>
        When you follow a link to another site, your browser does not tell it which page you came from. What
        the other site does then is up to its own privacy notice.
      </p>
      <h2>Whoever runs the server</h2>
      <p>
        This copy may stand behind a school’s, council’s or hosting company’s own equipment, which may keep
        logs of its own. Ask them if you want to know.
      </p>
    </StatementPage>
  );
}
