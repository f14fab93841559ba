// A page of plain words about this site.
import type {ReactNode} from 'react';

import {PageBand} from './page-band.tsx';

/** Title, one sentence, and text. */
export function StatementPage({
  title,
  summary,
  children,
}: {
  title: string;
  summary: string;
  children: ReactNode;
}) {
  return (
    <>
      <PageBand title={title} summary={summary} />
      <div className="govuk-width-container section prose">{children}</div>
    </>
  );
}
