// The frame of what a pupil is given before a drop-down day: only what is inside goes on paper.
import type {ReactNode} from 'react';
import type {Group, Plan} from '@resilience/planner';

import {PageBand} from '../frame/page-band.tsx';

/** What the pages for pupils have in common: whose day it is and when. */
export interface PupilDayProps {
  /** Path of the day's or the plan's page. */
  home: string;
  plan: Plan;
  /** Missing until one is chosen. */
  group?: Group;
  /** "Friday 12 March 2027"; empty on a day without a date. */
  when: string;
}

/** A band with the way back to the day, which stays on the screen, and the page below it. */
export function PupilDayPage(
  props: Pick<PupilDayProps, 'home' | 'plan'> & {
    title: string;
    summary: string;
    className: string;
    children: ReactNode;
  },
) {
  const {home, plan, title, summary, className, children} = props;
  return (
    <>
      <div className="screen-only">
        <PageBand title={title} summary={summary} crumbs={[{href: home, label: plan.title}]} />
      </div>
      <div className={`govuk-width-container section ${className}`}>{children}</div>
    </>
  );
}
