// An honest statement of how accessible this site is.
import type {MetaFunction} from '@remix-run/react';

import {StatementPage} from '../components/frame/statement-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export const meta: MetaFunction = () => [{title: toTitle('Accessibility')}];

export default function Accessibility() {
  return (
    <StatementPage
      title="Accessibility"
      summary="We want everybody who teaches to be able to use this site. This page says what we did, and what we have not done yet."
    >
      <h2>What you can do</h2>
      <ul>
        <li>use every part of the site with a keyboard alone, and without scripts</li>
        <li>zoom to 400 % without scrolling sideways; wide tables scroll inside themselves</li>
        <li>use your own colours or high contrast: nothing is told by colour alone</li>
        <li>
          plan a day by forms alone, on a phone or by keyboard; what can be dragged can be chosen from a list
          or moved with the arrow keys as well
        </li>
        <li>print any lesson, day or worksheet; parts that are folded away on screen open on paper</li>
        <li>open a lesson in the version for an area of need, in its place, and print that</li>
        <li>
          print a worksheet at 18 or 24 point, in a dyslexia-friendly setting, in black and white, and without
          the year group; have worksheets and slides read aloud
        </li>
      </ul>
      <p>
        The typeface is Atkinson Hyperlegible Next, made by the Braille Institute so that letters are hard to
        confuse. Nothing moves, flashes or plays by itself.
      </p>
      <h2>How we tested it</h2>
      <p>
        The site aims at the Web Content Accessibility Guidelines 2.2, level AA. Every change is tested by axe
        on every kind of page, and journeys are played through by keyboard and with scripts switched off. Form
        controls are those of govuk-frontend, which its makers test with assistive technology.
      </p>
      <h2>What is missing</h2>
      <ul>
        <li>
          We have not yet tested this site with people who use assistive technology, nor with screen readers
          by hand.
        </li>
        <li>
          Browsers from before autumn 2025 may leave folded parts folded on paper: open them before you print.
          Their names are printed, so that you can see what is missing.
        </li>
        <li>
          Adapted worksheets say in words which picture belongs there; photographs are not included. Word
          cards have a picture only where one says exactly what the word means.
        </li>
        <li>Reading aloud needs scripts, and a voice that comes with the browser or the device.</li>
        <li>Slides can be read and printed here; they are not a presentation yet.</li>
        <li>
          A plan with many groups is a long form. Each row says what it is, and errors link to their field.
        </li>
        <li>Resources elsewhere may be less accessible than this site. We have not checked them for that.</li>
      </ul>
      <h2>If something does not work for you</h2>
      <p>
        Tell the people who run this copy of the library. <a href="/help">The help page</a> names the council
        that it is set up for.
      </p>
    </StatementPage>
  );
}
