// Line drawings of our own for the parts of a school day. Words always stand beside them, so they say nothing aloud.
import type {ReactNode} from 'react';

import type {DayIcon} from '../../views/to-visual-timetable.ts';

const drawings: Record<DayIcon, ReactNode> = {
  // Three people side by side.
  together: (
    <>
      <circle cx="24" cy="15" r="6" />
      <circle cx="9" cy="20" r="4.5" />
      <circle cx="39" cy="20" r="4.5" />
      <path d="M13 42v-7a11 11 0 0 1 22 0v7M3 40v-5a7 7 0 0 1 8-7M45 40v-5a7 7 0 0 0-8-7" />
    </>
  ),
  // An open book: a lesson may have a screen, or none.
  lesson: (
    <path d="M24 13c-5-4-11-5-19-5v29c8 0 14 1 19 5 5-4 11-5 19-5V8c-8 0-14 1-19 5zM24 13v29M11 16c3 0 5 .5 7 1.5M11 23c3 0 5 .5 7 1.5M37 16c-3 0-5 .5-7 1.5M37 23c-3 0-5 .5-7 1.5" />
  ),
  // An apple.
  break: (
    <path d="M24 15c-6-5-16-2-16 9 0 9 6 19 11 19 2 0 3-1 5-1s3 1 5 1c5 0 11-10 11-19 0-11-10-14-16-9zM24 15c0-5 3-9 8-10" />
  ),
  // An armchair.
  quiet: (
    <path d="M12 23v-9a7 7 0 0 1 7-7h10a7 7 0 0 1 7 7v9M12 30v-3a4 4 0 0 0-8 0v11h40V27a4 4 0 0 0-8 0v3zM9 38v5M39 38v5" />
  ),
  // A plate between fork and knife.
  lunch: (
    <>
      <circle cx="24" cy="24" r="11" />
      <circle cx="24" cy="24" r="6" />
      <path d="M6 6v9a3 3 0 0 0 6 0V6M9 6v37M42 43V6c-4 3-5 9-5 15h5" />
    </>
  ),
  // Sun over a tree.
  outdoors: (
    <>
      <circle cx="12" cy="12" r="5" />
      <path d="M12 2v2M12 20v2M2 12h2M20 12h2M32 44V30M32 30c-8 0-11-5-11-9a11 11 0 0 1 22 0c0 4-3 9-11 9zM6 44h38" />
    </>
  ),
  // A flag at the end.
  end: <path d="M12 44V5M12 7c8-5 14 5 26 0v17c-12 5-18-5-26 0" />,
  // A speech bubble with a question.
  free: (
    <>
      <path d="M6 8h36v25H22l-9 9v-9H6z" />
      <path d="M20 17a4 4 0 1 1 5 4c-1 .5-1 1.5-1 3M24 28v.5" />
    </>
  ),
  // A house.
  home: <path d="M5 24 24 7l19 17M10 20v22h28V20M20 42V30h8v12" />,
};

/** The drawing of one part of the day. */
export function DayIconDrawing({icon}: {icon: DayIcon}) {
  return (
    <svg
      className="day-icon"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[icon]}
    </svg>
  );
}
