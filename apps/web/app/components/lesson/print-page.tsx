// A page that is made to be printed: what to do stands above it, and does not go on paper.
import type {ReactNode} from 'react';

import {toSourceText} from '../../views/to-source-text.ts';
import {PageBand} from '../frame/page-band.tsx';

/** What the band of such a page needs. */
export interface PrintPageProps {
  title: string;
  summary?: string;
  lesson: {title: string; href: string; printHref: string; licence: string};
  adaptedFor?: string;
  children: ReactNode;
}

/** One part of a lesson alone on its page. */
export function PrintPage({title, summary, lesson, adaptedFor, children}: PrintPageProps) {
  const crumbs = [
    {href: '/lessons', label: 'Lessons'},
    {href: lesson.href, label: lesson.title},
    {href: lesson.printHref, label: 'Print'},
  ];
  return (
    <>
      <PageBand title={title} summary={summary} crumbs={crumbs}>
        <PrintButton />
        {adaptedFor && <p className="band-note">This version is for {adaptedFor}.</p>}
      </PageBand>
      <div className="govuk-width-container section">
        {children}
        <p className="sheet-source">{toSourceText(lesson)}</p>
      </div>
    </>
  );
}

/** Says how to print; with the page's script, a button that does. */
export function PrintButton() {
  return (
    <div className="screen-only">
      <p className="print-hint">Print this page from your browser (Ctrl and P, or ⌘ and P on a Mac).</p>
      <p className="button-row">
        <button type="button" className="button" data-print hidden>
          Print
        </button>
      </p>
    </div>
  );
}
