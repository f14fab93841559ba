// What a day needs, in a few words beside its timetable. The kit list says it lesson by lesson.
import {toCountText, toListText} from '@resilience/content/say';

import type {Kit} from './to-kit.ts';

/** Rooms that are named one by one; more of them are counted. */
const MOST_NAMED = 3;

/** @returns phrases such as "up to 90 copies", "30 devices for pupils at once", "a screen in the Hall" */
export function toBring({pupilCopies, devicesAtOnce, screens}: Omit<Kit, 'lines'>): string[] {
  return [
    ...(pupilCopies > 0 ? [`up to ${toCountText(pupilCopies, 'copy', 'copies')} for pupils`] : []),
    ...(devicesAtOnce > 0 ? [`${toCountText(devicesAtOnce, 'device')} for pupils at once`] : []),
    ...(screens.length > 0 ? [toScreensText(screens)] : []),
  ];
}

function toScreensText(screens: string[]): string {
  return screens.length > MOST_NAMED
    ? `screens in ${screens.length} rooms`
    : `${screens.length === 1 ? 'a screen' : 'screens'} in ${toListText(screens)}`;
}
