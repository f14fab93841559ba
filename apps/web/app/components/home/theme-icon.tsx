// Line icons of the themes, drawn for this site. A new theme gets an open book until it has its own.

/** Drawings on a 24 by 24 grid, by theme. */
const drawings: Record<string, string> = {
  'equality-act': 'M12 4v16M7 20h10M4 8h16M4 8l-2.5 6h5zM20 8l-2.5 6h5z',
  'ww2-contributions': 'm12 3 2.7 5.8 6.3.8-4.6 4.3 1.2 6.3L12 17.1l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z',
  'faiths-and-beliefs': 'M3 11 12 4l9 7M5 10v10h14V10M10 20v-6h4v6',
  'democracy-and-shared-values': 'M3 12h18v9H3zM8 12l4-8 5 2.5-3 5.5M8 16h8',
  'fake-news': 'M3 4h14v16H5a2 2 0 0 1-2-2zM17 9h4v9a2 2 0 0 1-4 0M6 8h8M6 12h8M6 16h5',
  'conspiracy-theories':
    'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8M12 16.6v.4',
  'online-safety':
    'M12 3c2.5 1.8 5 2.7 8 3v5c0 5-3.2 8.4-8 10-4.8-1.6-8-5-8-10V6c3-.3 5.5-1.2 8-3M8.5 12l2.5 2.5 4.5-4.5',
  'anti-racism':
    'M12 20C6 15.5 3 12.5 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3.5-3 6.5-9 11M7 11h3l2-2.5 2 4 1.5-1.5H17',
  'equality-and-respect': 'M5 9h14M5 15h14',
  extremism: 'M4 20c6 0 5-8 8-8s2-8 8-8M15 4h5v5M4 4l5 5M15 15l5 5',
  'hate-and-prejudice': 'M4 5h16v11h-8l-5 4v-4H4zM9 8.5l6 4M15 8.5l-6 4',
  'identity-and-belonging': 'M12 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M5 21c0-4.5 3-7 7-7s7 2.5 7 7',
  'asking-for-help':
    'M12 3v9M12 12V5.5a1.5 1.5 0 0 1 3 0V12V7.5a1.5 1.5 0 0 1 3 0V15c0 4-2.5 6-6 6s-5-1.5-8-6.5c-.8-1.6 1-2.9 2.3-1.5L9 15.5V5.5a1.5 1.5 0 0 1 3 0',
};
const book = 'M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2v14';

const colours = ['teal', 'rust', 'sky', 'leaf', 'plum', 'grey'];

/** The icon of a theme on a ground of its own colour; silent, for the theme's name stands beside it. */
export function ThemeIcon({theme, order}: {theme: string; order: number}) {
  const colour = colours[(order - 1) % colours.length] ?? 'teal';
  return (
    <svg
      className={`theme-icon theme-icon--${colour}`}
      viewBox="-6 -6 36 36"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={drawings[theme] ?? book}
        fill="none"
        stroke="#ffffff"
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
