// Buttons that take a lesson, or a whole ready-made day, into a plan. Plain forms: the page is the same for everybody.

/** "Add to a day". `from` is the address to come back to. */
export function AddToDay({slug, title, from}: {slug: string; title: string; from: string}) {
  return (
    <form method="post" action="/plans/add" className="add-to-day screen-only">
      <input type="hidden" name="lesson" value={slug} />
      <input type="hidden" name="from" value={from} />
      <button type="submit" className="button button--quiet button--small">
        Add to a day<span className="govuk-visually-hidden">: {title}</span>
      </button>
    </form>
  );
}

/** "Use this day". */
export function UseThisDay({slug}: {slug: string}) {
  return (
    <form method="post" action="/plans/use-day" className="add-to-day screen-only">
      <input type="hidden" name="day" value={slug} />
      <button type="submit" className="button">
        Use this day
      </button>
      <span className="add-to-day__hint">Makes a plan of it that you can fit to your school.</span>
    </form>
  );
}
