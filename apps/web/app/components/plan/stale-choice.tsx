// Two people have changed the same list: a choice for each field that both changed, and what the other choice would drop.
import {toCountText} from '@resilience/content/say';
import {useRef} from 'react';

import {toDraftLines, toFieldLabel, toFieldWords, type Names} from '../../plan-forms/field-words.ts';
import type {MergeConflict} from '../../plan-forms/merge-drafts.ts';
import {toFieldName, type Draft, type DraftRow} from '../../plan-forms/plan-fields.ts';
import {rowNouns} from '../../plan-forms/row-names.ts';
import type {StaleDraft} from '../../server/stale-draft.server.ts';
import {useWarnBeforeLeaving} from './use-warn-before-leaving.ts';

/** What is saved, what was sent, where they clash, and where the choice goes. */
type StaleProps = Omit<StaleDraft, 'kind'> & {action: string};

/** Shows both. Nothing of either is lost until somebody chooses. */
export function StaleChoice(props: StaleProps) {
  const {action, mine, theirs, names, conflicts, reordered, changes} = props;
  const around = useRef<HTMLElement>(null);
  useWarnBeforeLeaving(around, {unsaved: true});
  return (
    <section ref={around} aria-labelledby="stale" className="stale">
      <div className="govuk-error-summary" role="alert" tabIndex={-1}>
        <h2 className="govuk-error-summary__title" id="stale">
          Somebody else has saved this plan since you opened it
        </h2>
        <p>
          {conflicts.length > 0
            ? `Yours is not saved yet, and theirs is not lost. You both changed ${toCountText(conflicts.length, 'thing')}: choose below. Whatever else either of you changed is kept.`
            : 'Yours is not saved yet, and theirs is not lost. Compare the two and choose one.'}
        </p>
        {reordered && (
          <p>You both put the {rowNouns[mine.list].many} in another order: saving yours keeps your order.</p>
        )}
      </div>
      <MineForm {...props} />
      <section aria-labelledby="theirs" className="box">
        <h2 className="box__title" id="theirs">
          Or keep only what they saved
        </h2>
        <Dropped changes={changes} />
        {/* A form, for it is a choice: nobody is asked again whether to leave. */}
        <form method="get" action={action}>
          <button type="submit" className="button button--quiet">
            Keep what they saved
          </button>
        </form>
      </section>
      <details className="stale__whole" open={conflicts.length === 0}>
        <summary>See both versions from top to bottom</summary>
        <div className="stale__versions">
          <Version title="Saved by somebody else" draft={theirs} other={mine} names={names} />
          <Version title="Yours" draft={mine} other={theirs} names={names} />
        </div>
      </details>
    </section>
  );
}

function MineForm({action, version, mine, theirs, conflicts, names}: StaleProps) {
  return (
    <form method="post" action={action} className="stale__form">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="base" value={JSON.stringify(theirs)} />
      <HiddenDraft draft={mine} without={new Set(conflicts.map((conflict) => toInputName(mine, conflict)))} />
      {conflicts.map((conflict) => (
        <Choice key={toInputName(mine, conflict)} conflict={conflict} mine={mine} names={names} />
      ))}
      <button type="submit" name="do" value="save" className="button">
        {conflicts.length > 0 ? 'Save with these choices' : 'Save yours instead'}
      </button>
    </form>
  );
}

function Choice({conflict, mine, names}: {conflict: MergeConflict; mine: Draft; names: Names}) {
  const name = toInputName(mine, conflict);
  return (
    <fieldset className="govuk-fieldset stale__choice">
      <legend className="govuk-fieldset__legend">{toQuestion(conflict)}</legend>
      <div className="govuk-radios govuk-radios--small">
        {toOptions(conflict, names).map(({value, label}, index) => (
          <div key={label} className="govuk-radios__item">
            <input
              type="radio"
              id={`${name}-${index}`}
              name={name}
              value={value}
              defaultChecked={index === 0}
              className="govuk-radios__input"
            />
            <label htmlFor={`${name}-${index}`} className="govuk-label govuk-radios__label">
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

// The chosen button is the field itself.
function toInputName({list, rows}: Draft, conflict: MergeConflict): string {
  const field = conflict.kind === 'field' ? conflict.field : 'gone';
  if (conflict.row === undefined) return field;
  return toFieldName(
    list,
    rows.findIndex(({id}) => id === conflict.row),
    field,
  );
}

function toQuestion(conflict: MergeConflict): string {
  const name = conflict.row === undefined ? 'The day' : (conflict.name ?? '');
  return `${name}${name.endsWith('?') ? '' : ':'} ${toMatter(conflict)}`;
}

function toMatter(conflict: MergeConflict): string {
  if (conflict.kind === 'field') return toFieldLabel(conflict.field);
  return conflict.by === 'me' ? 'you removed it, they changed it' : 'they removed it, you changed it';
}

/** Mine first. */
function toOptions(conflict: MergeConflict, names: Names): {value: string; label: string}[] {
  if (conflict.kind === 'removed') {
    const keep = {
      value: '',
      label:
        conflict.by === 'me'
          ? `Theirs: keep it, as they changed it${toWhat(conflict)}`
          : `Yours: keep it, as you changed it${toWhat(conflict)}`,
    };
    const drop = {value: 'yes', label: conflict.by === 'me' ? 'Yours: remove it' : 'Theirs: remove it'};
    return conflict.by === 'me' ? [drop, keep] : [keep, drop];
  }
  const {field, mine, theirs} = conflict;
  const toOption = (whose: string, value: string | string[]) => ({
    value: [value].flat().join(' '),
    label: `${whose}: ${toFieldWords(field, value, names)}`,
  });
  return [toOption('Yours', mine), toOption('Theirs', theirs)];
}

/** " (pupils 31, was 30)" */
function toWhat({changes = []}: Extract<MergeConflict, {kind: 'removed'}>): string {
  return changes.length > 0 ? ` (${changes.join('; ')})` : '';
}

function Dropped({changes}: {changes: string[]}) {
  if (changes.length === 0) return <p>Nothing of yours is dropped by it.</p>;
  return (
    <>
      <p>
        This drops {toCountText(changes.length, 'change')} of yours. Copy{' '}
        {changes.length === 1 ? 'it' : 'them'} here first, if you may want{' '}
        {changes.length === 1 ? 'it' : 'them'} again.
      </p>
      <label className="govuk-label field__label" htmlFor="dropped">
        What you changed
      </label>
      <textarea
        id="dropped"
        className="stale__dropped"
        readOnly
        rows={Math.min(changes.length + 1, 10)}
        defaultValue={changes.join('\n')}
      />
    </>
  );
}

function Version(props: {title: string; draft: Draft; other: Draft; names: Names}) {
  const {title, draft, other, names} = props;
  const others = new Set(toDraftLines(other, names));
  return (
    <div className="box stale__version">
      <h3 className="box__title">{title}</h3>
      <ol className="stale__lines">
        {toDraftLines(draft, names).map((line, index) => (
          // Lines may be alike, and stay where they are.
          <li key={index}>
            {others.has(line) ? line : <strong className="stale__only">{line} (only here)</strong>}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Every field of a draft, as it will be sent again. */
function HiddenDraft({draft, without}: {draft: Draft; without: Set<string>}) {
  const rows = draft.rows.flatMap((row, index) => toPairs(row, `${draft.list}.${index}.`));
  return [...toPairs(draft.fields, ''), ...rows]
    .filter(([name]) => !without.has(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

function toPairs(row: DraftRow, prefix: string): [string, string][] {
  return Object.entries(row).map(([field, value]) => [prefix + field, [value].flat().join(' ')]);
}
