// Every sheet that a drop-down day can be printed as, in the order in which they are offered. A new one is its file and
// its line here.
import {adultSheets} from './adults.tsx';
import {briefingSheet} from './briefing.tsx';
import {changesSheet} from './changes.tsx';
import {catchUpSheet} from './catch-up.tsx';
import {closingSheets} from './closing.tsx';
import type {DaySheet} from './day-sheet.ts';
import {doorSigns} from './door-signs.tsx';
import {followUpSheet} from './follow-ups.tsx';
import {groupSheets} from './groups.tsx';
import {kitSheet} from './kit.tsx';
import {parentNote} from './parents.tsx';
import {roomSheets} from './rooms.tsx';
import {safeguardingSheet} from './safeguarding.tsx';
import {staffSheets} from './staff.tsx';
import {wholeDaySheet} from './whole-day.tsx';

/** All kinds of sheet. */
export const daySheets: DaySheet[] = [
  changesSheet,
  wholeDaySheet,
  groupSheets,
  roomSheets,
  adultSheets,
  doorSigns,
  briefingSheet,
  staffSheets,
  safeguardingSheet,
  kitSheet,
  parentNote,
  catchUpSheet,
  closingSheets,
  followUpSheet,
];
