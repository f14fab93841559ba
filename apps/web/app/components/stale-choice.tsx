// Two people have changed the same list: both versions, side by side, and the choice between them.
import {rowFields, type Draft, type DraftRow} from '../plan-forms/plan-fields.ts';

/** Shows what is saved and what was sent. Nothing of either is lost until somebody chooses. */
export function StaleChoice(props: {
  action: string;
  mine: Draft;
  theirs: Draft;
  version: number;
  conflicts: string[];
}) {
  const {action, mine, theirs, version, conflicts} = props;
  return (
    <section aria-labelledby="stale" className="stale">
      <div className="govuk-error-summary" role="alert" tabIndex={-1}>
        <h2 className="govuk-error-summary__title" id="stale">
          Somebody else has saved this plan since you opened it
        </h2>
        <p>Yours is not saved yet, and theirs is not lost. Compare the two and choose one.</p>
        {conflicts.length > 0 && (
          <>
            <p>“Yours” has in it what only they changed. Both of you changed:</p>
            <ul className="govuk-list govuk-list--bullet">
              {conflicts.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="stale__versions">
        <Version title="Saved by somebody else" draft={theirs} other={mine}>
          <a href={action} className="button button--quiet">
            Keep what they saved
          </a>
        </Version>
        <Version title="Yours" draft={mine} other={theirs}>
          <form method="post" action={action}>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="base" value={JSON.stringify(theirs)} />
            <HiddenDraft draft={mine} />
            <button type="submit" name="do" value="save" className="button button--quiet">
              Save yours instead
            </button>
          </form>
        </Version>
      </div>
    </section>
  );
}

function Version(props: {title: string; draft: Draft; other: Draft; children: React.ReactNode}) {
  const {title, draft, other, children} = props;
  const others = new Set(toLines(other));
  return (
    <div className="box stale__version">
      <h3 className="box__title">{title}</h3>
      <ol className="stale__lines">
        {toLines(draft).map((line, index) => (
          // Lines may be alike, and stay where they are.
          <li key={index}>
            {others.has(line) ? line : <strong className="stale__only">{line} (only here)</strong>}
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}

/** Every field of a draft, as it will be sent again. */
function HiddenDraft({draft}: {draft: Draft}) {
  const rows = draft.rows.flatMap((row, index) => toPairs(row, `${draft.list}.${index}.`));
  return [...toPairs(draft.fields, ''), ...rows].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}

function toPairs(row: DraftRow, prefix: string): [string, string][] {
  return Object.entries(row).flatMap(([field, value]) =>
    [value].flat().map((text): [string, string] => [prefix + field, text]),
  );
}

const words: Record<string, (value: string) => string> = {
  title: (value) => value,
  name: (value) => value,
  date: (value) => value,
  starts: (value) => value,
  minutes: (value) => `${value} minutes`,
  size: (value) => `${value} pupils`,
  year: (value) => (value === '0' ? 'Reception' : `Year ${value}`),
  quiet: () => 'quiet place',
  screen: () => 'screen',
  capacity: (value) => `${value} places`,
  weight: (value) => `content ${value} of 3`,
  groupsAtOnce: (value) => `${value} groups at a time`,
  runsAtOnce: (value) => `${value} rooms at once`,
  mostRuns: (value) => `at most ${value} sessions`,
  kind: (value) => ({session: 'sessions', break: 'break', fixed: 'everyone'})[value] ?? value,
};

function toLines(draft: Draft): string[] {
  const own = Object.keys(draft.fields).length > 0 ? [toLine(draft.fields, Object.keys(draft.fields))] : [];
  return [
    ...own.filter(Boolean),
    ...draft.rows.map((row) => toLine(row, Object.keys(rowFields[draft.list]))),
  ];
}

function toLine(row: DraftRow, fields: string[]): string {
  return fields
    .filter((field) => !hidden.has(field))
    .flatMap((field) => toWords(field, row[field] ?? '') ?? [])
    .join(', ');
}

const hidden = new Set(['id', 'lesson']);

function toWords(field: string, value: string | string[]): string | undefined {
  if (value.length === 0) return undefined;
  if (Array.isArray(value)) return `${field}: ${value.join(' ')}`;
  return words[field]?.(value) ?? value;
}
