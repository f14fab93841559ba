// What stands around every page of a plan: title, facts, and the way to its other pages.
import type {ReactNode} from 'react';

import type {PlanHead, PlanTab} from '../../views/to-plan-view.ts';
import {PageBand} from '../frame/page-band.tsx';

/** The band and the tabs. */
export function PlanFrame(props: {
  head: PlanHead;
  current: PlanTab['id'] | 'other';
  /** What just happened. */
  said?: string;
  children: ReactNode;
}) {
  const {head, current, said, children} = props;
  return (
    <>
      <PageBand title={head.title}>
        {head.facts && <p className="page-band__summary">{head.facts}</p>}
      </PageBand>
      <div className="govuk-width-container plan">
        {head.tabs.length > 0 && (
          <nav className="plan-tabs screen-only" aria-label="Plan">
            <ul className="plan-tabs__list">
              {head.tabs.map(({id, label, href}) => (
                <li key={id}>
                  <a
                    href={href}
                    className="plan-tabs__link"
                    aria-current={id === current ? 'page' : undefined}
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {head.earlier && (
          <p className="notice screen-only" role="status">
            This is the plan in hand now. Your earlier plan “{head.earlier.title}” is still there:{' '}
            <a href={head.earlier.href}>open it</a>.
          </p>
        )}
        {said && (
          <p className="notice notice--done" role="status">
            {said}
          </p>
        )}
        {children}
      </div>
    </>
  );
}
