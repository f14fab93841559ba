// A search box that works without scripts: it sends the visitor to the results.
import type {Ref} from 'react';

/** A search box for pages other than the results; `id` keeps label and field together. */
export function SearchBox({id, large}: {id: string; large?: boolean}) {
  return (
    <form
      action="/lessons"
      method="get"
      role="search"
      className={large ? 'search-box search-box--large' : 'search-box'}
    >
      <SearchField id={id} placeholder="Try: fake news year 9, Equality Act, 20 minutes" />
    </form>
  );
}

/** What stands in a form that searches: label, field and button. */
export function SearchField(props: {
  id: string;
  placeholder?: string;
  /** Words that were searched for. */
  text?: string;
  field?: Ref<HTMLInputElement>;
}) {
  const {id, placeholder, text, field} = props;
  return (
    <>
      <label htmlFor={id} className="govuk-visually-hidden">
        Search lessons
      </label>
      <input
        id={id}
        ref={field}
        name="q"
        type="search"
        className="search-box__input"
        placeholder={placeholder}
        defaultValue={text}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit" className="search-box__button">
        Search
      </button>
    </>
  );
}
