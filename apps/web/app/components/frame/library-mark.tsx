// The library's own mark: a roof over one person, on firm ground.

/** The mark as an inline drawing, coloured by the style sheet; the name stands beside it, so it is silent. */
export function LibraryMark() {
  return (
    <svg className="library-mark" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
      <path d="M3.5 27.5 18 5l14.5 22.5" />
      <circle cx="18" cy="20.5" r="4" />
      <path d="M9 32h18" />
    </svg>
  );
}
