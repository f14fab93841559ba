// The library's own mark: a roof over one person, on firm ground.

/** The mark as an inline drawing; the name stands beside it, so it is silent. */
export function LibraryMark() {
  return (
    <svg
      className="library-mark"
      viewBox="0 0 36 36"
      width="36"
      height="36"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M3.5 27.5 L18 5 L32.5 27.5"
        fill="none"
        stroke="#f4b41a"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="18" cy="20.5" r="4" fill="#ffffff" />
      <path d="M9 32 H27" stroke="#ffffff" strokeWidth="4" />
    </svg>
  );
}
