// The quiet way to help on the home page, for whoever came with a worry.

/** One line and a link. */
export function HelpBand() {
  return (
    <aside className="help-band" aria-labelledby="help-band">
      <div>
        <h2 className="help-band__title" id="help-band">
          Worried about a pupil?
        </h2>
        <p className="help-band__text">
          Whom to tell, what to say, and what happens after a referral, in plain words.
        </p>
      </div>
      <a href="/help" className="button button--quiet">
        See what to do
      </a>
    </aside>
  );
}
