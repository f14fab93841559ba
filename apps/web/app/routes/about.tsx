// What the library is, who it is for, and how its lessons are made.
import type {LoaderFunctionArgs} from '@remix-run/node';
import {useLoaderData, type MetaFunction} from '@remix-run/react';
import {toCountText} from '@resilience/content/say';

import {ReadingAgeMethod} from '../components/lesson/reading-age.tsx';
import {StatementPage} from '../components/frame/statement-page.tsx';
import type {RouteHandle} from '../page-scripts.ts';
import {toThemeCards} from '../views/to-theme-cards.ts';
import {toTitle} from '../views/to-title.ts';

export const handle: RouteHandle = {public: true};

export const meta: MetaFunction = () => [{title: toTitle('About')}];

export async function loader({context}: LoaderFunctionArgs) {
  const {library} = context;
  const themes = toThemeCards(library).filter(({lessons}) => lessons > 0).length;
  return {
    size: `${toCountText(library.lessons.length, 'lesson')} in ${toCountText(themes, 'theme')}`,
    days: toCountText(library.days.length, 'ready-made drop-down day'),
    council: library.area.council,
    version: library.version,
  };
}

export default function About() {
  const {size, days, council, version} = useLoaderData<typeof loader>();
  return (
    <StatementPage
      title="About this library"
      summary="Lesson plans with which schools build pupils’ resilience to extremism: by teaching them to think, not by telling them what to think."
    >
      <h2>What is in it</h2>
      <p>
        {size} today, and {days}. Each lesson says what to do, say, ask and listen for, minute by minute; what
        changes for pupils with special educational needs; what to answer when a pupil says something hard;
        and where its facts were read.
      </p>
      <h2>How a lesson is made</h2>
      <p>
        Lessons are written in plain text and checked by machine before they appear: the minutes add up, every
        fact has a dated source, every lesson has a review date, every heavy subject has a note. People then
        read them. A review date that has passed is shown to the authors, not hidden.
      </p>
      <h2>What we leave out on purpose</h2>
      <p>
        There is no extremist material here: no slogans, symbols, names of groups or a recruiter’s words, and
        no shocking pictures. No community is made out to be the problem. Pupils are never asked to tell their
        own story or to speak for a group.
      </p>
      <h2>Political balance</h2>
      <p>
        Schools in England must not promote one party’s views, and must offer a balanced account of contested
        questions (Education Act 1996, sections 406 and 407). Lessons mark what is settled in law or evidence
        and what is open to debate.
      </p>
      <h2>Use it as you like</h2>
      <p>
        Each lesson carries its licence. Most may be copied, changed and shared if you say where they came
        from. Every lesson and every day can be had as data or as the text that its author wrote: add{' '}
        <code>.json</code> or <code>.md</code> to its address; on a lesson’s page it can be had in Word, as
        slides and in other formats.
      </p>
      <h2 id="reading-age">What “reading age” means here</h2>
      <ReadingAgeMethod />
      <h2 id="programs">For other programs</h2>
      <p>
        Everything here can be read by programs, free and without a key. <a href="/openapi.json">OpenAPI</a>{' '}
        describes the addresses and what they answer; <a href="/lessons.json">a search</a> can be had as data
        (the minutes of a day run there from its first bell to its last); <a href="/feed.atom">a feed</a>{' '}
        lists new and reviewed lessons; each lesson’s page describes itself as a schema.org learning resource;
        and <a href="/.well-known/api-catalog">a catalogue</a> (RFC 9727) leads to all of it.
      </p>
      <h2>Your area</h2>
      <p>
        Contacts on <a href="/help">the help page</a> are for schools that work with {council}. Another
        council changes one file.
      </p>
      <p className="small">This is edition {version.slice(0, 12)} of the library.</p>
    </StatementPage>
  );
}
