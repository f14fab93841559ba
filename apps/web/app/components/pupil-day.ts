// What the pages for pupils have in common: whose day it is and when.
import type {Group, Plan} from '@resilience/planner';

/** Of a visual timetable or a story. */
export interface PupilDayProps {
  /** Path of the day's or the plan's page. */
  home: string;
  plan: Plan;
  /** Missing until one is chosen. */
  group?: Group;
  /** "Friday 12 March 2027"; empty on a day without a date. */
  when: string;
}
