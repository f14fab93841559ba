// The words that a lesson teaches.

/** Terms with what they mean. */
export function VocabularyTable({rows}: {rows: {term: string; meaning: string}[]}) {
  return (
    <section aria-labelledby="vocabulary">
      <h2 id="vocabulary">Words to teach</h2>
      <VocabularyList rows={rows} />
    </section>
  );
}

/** The terms alone. */
export function VocabularyList({rows}: {rows: {term: string; meaning: string}[]}) {
  return (
    <dl className="vocabulary">
      {rows.map(({term, meaning}) => (
        <div key={term} className="vocabulary__row">
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
