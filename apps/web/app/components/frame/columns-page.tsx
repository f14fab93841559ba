// The frame of a page about a lesson or a day: a band, the facts and the contents beside it, and the parts below.
import type {ComponentProps, ReactNode} from 'react';
import type {Html} from '@resilience/content';

import {AtAGlance, PageContents, SafeguardingBox, type PagePart} from './side-column.tsx';

/** Lays a page out in columns. The side column stands first in the source, so that it is first on a narrow screen. */
export function ColumnsPage(props: {
  kind: 'lesson' | 'day';
  band: ReactNode;
  glance: ComponentProps<typeof AtAGlance>;
  safeguardingHtml: Html;
  parts: PagePart[];
  /** The box of what can be taken along. */
  take: ReactNode;
  children: ReactNode;
  /** Below the columns. */
  after?: ReactNode;
}) {
  const {kind, band, glance, safeguardingHtml, parts, take, children, after} = props;
  return (
    <article className={kind}>
      {band}
      <div className="govuk-width-container columns">
        <aside className="columns__glance" aria-label="At a glance">
          <AtAGlance {...glance} />
          <SafeguardingBox html={safeguardingHtml} />
        </aside>
        <div className="columns__side screen-only">
          <PageContents parts={parts} />
          {take}
        </div>
        <div className="columns__main">{children}</div>
      </div>
      {after}
    </article>
  );
}
