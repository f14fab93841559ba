// What this site knows about its visitors: next to nothing, and here is what.
import type {MetaFunction} from '@remix-run/react';

import {StatementPage} from '../components/frame/statement-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export const meta: MetaFunction = () => [{title: toTitle('Privacy')}];

export default function Privacy() {
  return (
    <StatementPage title="Privacy" summary="You can use everything here without telling us who you are.">
      <h2>What we do not do</h2>
      <ul>
        <li>no cookies, but the one that remembers a day that you plan (see below)</li>
        <li>no accounts</li>
        <li>no trackers, no advertising, nothing loaded from other companies’ servers</li>
        <li>no pupil’s name, ever: nothing here asks for one, so write “9A” or “Group 1” and never a name</li>
      </ul>
      <h2>If you plan a day</h2>
      <p>
        A plan is kept so that you and your colleagues can go on with it: its title, date and times, groups
        with how many pupils are in them, sessions, rooms, and the adults who lead them. You need not write
        adults’ names: a role such as “Head of year” does the same. Whether a group needs a quiet place is
        kept as yes or no, and never who or why.
      </p>
      <p>
        Only somebody who has one of its two links can open a plan. The secret parts of the links are not
        kept, only sums from which nobody can reckon them. There is no list of plans. A plan is deleted when
        nobody has opened it for 13 months, and at once when you press “Delete”.
      </p>
      <p>
        Your browser gets one cookie, called <code>plan</code>, when you make a plan or open its edit link. It
        holds the secret parts of the links of the last five plans that you made or opened, so that “Add to a
        day” knows which day, and an earlier plan is found again. No script can read it, it is sent to pages
        under <code>/plans</code> and nowhere else, and it ends 13 months after you last used it. A plan that
        you delete is taken out of it. It is strictly necessary for what you asked for, so nothing asks you to
        accept it. Clear it when you share a computer.
      </p>
      <p>
        So that nobody fills the disk, the server counts how many plans each network address makes in an hour.
        The count stands in memory, and is gone when the hour is.
      </p>
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
