// A search box that works without scripts: it sends the visitor to the results.

/** A search box for pages other than the results; `id` keeps label and field together. */
export function SearchBox({id, large}: {id: string; large?: boolean}) {
  return (
    <form
      action="/lessons"
      method="get"
      role="search"
      className={large ? 'search-box search-box--large' : 'search-box'}
    >
      <label htmlFor={id} className="govuk-visually-hidden">
        Search lessons
      </label>
      <input
        id={id}
        name="q"
        type="search"
        className="search-box__input"
        placeholder="Try: fake news year 9, Equality Act, 20 minutes"
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit" className="search-box__button">
        Search
      </button>
    </form>
  );
}
