// Text that the compiler made from Markdown and sanitised.

/** Shows compiled HTML. Only for what comes out of the compiled library: it is put into the page as it stands. */
export function Prose({html, className}: {html: string; className?: string}) {
  return (
    <div className={className ? `prose ${className}` : 'prose'} dangerouslySetInnerHTML={{__html: html}} />
  );
}
