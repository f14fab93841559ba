// The fields of each kind of row: slots, groups, sessions, rooms, adults.
import type {Plan} from '@resilience/planner';
import type {ReactNode} from 'react';

import {ANY, toFieldId, toFieldName, type DraftRow, type RowList} from '../../plan-forms/plan-fields.ts';
import {toRowName} from '../../plan-forms/row-names.ts';
import {findError, type FormError} from '../../plan-forms/to-errors.ts';
import {CheckField, CheckGroup, SelectField, TextField} from '../frame/form-fields.tsx';
import {OnlyGroup} from './only-group.tsx';

/** What a row is drawn from. */
export interface RowProps {
  row: DraftRow;
  index: number;
  plan: Plan;
  errors: FormError[];
  /** All rows of the form, this one too. */
  siblings: DraftRow[];
}

/** The fields of each kind of row. */
export const planRows: Record<RowList, {movable: boolean; Fields: (props: RowProps) => ReactNode}> = {
  slots: {movable: false, Fields: SlotFields},
  groups: {movable: true, Fields: GroupFields},
  sessions: {movable: true, Fields: SessionFields},
  rooms: {movable: true, Fields: RoomFields},
  adults: {movable: true, Fields: AdultFields},
};

/** Gives a row's fields their names, ids, values and errors. */
function createFields(list: RowList, {row, index, errors}: RowProps) {
  const toProps = (field: string, label: string) => {
    const id = toFieldId([list, index, field]);
    return {id, name: toFieldName(list, index, field), label, error: findError(errors, id)};
  };
  const text = (field: string) => String(row[field] ?? '');
  return {
    hidden: (field: string) => (
      <input type="hidden" name={toFieldName(list, index, field)} value={text(field)} />
    ),
    text: (field: string, label: string, kind: Partial<Parameters<typeof TextField>[0]> = {}) => (
      <TextField {...toProps(field, label)} value={text(field)} {...kind} />
    ),
    select: (field: string, label: string, options: {value: string; label: string}[]) => (
      <SelectField {...toProps(field, label)} value={text(field)} options={options} />
    ),
    check: (field: string, label: string) => (
      <CheckField {...toProps(field, label)} checked={text(field) === 'yes'} />
    ),
    group: (
      field: string,
      label: string,
      more: {hint: string; options: {value: string; label: string}[]},
    ) => <CheckGroup {...toProps(field, label)} chosen={[row[field] ?? []].flat()} {...more} />,
    only: (
      field: string,
      label: string,
      more: {any: string; only: string; options: {value: string; label: string}[]},
    ) => <OnlyGroup {...toProps(field, label)} chosen={row[field] ?? ANY} {...more} />,
  };
}

function SlotFields(props: RowProps) {
  const fields = createFields('slots', props);
  return (
    <>
      {fields.hidden('id')}
      {fields.hidden('lesson')}
      {fields.text('title', 'Name', {maxLength: 80})}
      {fields.select('kind', 'What it is', [
        {value: 'session', label: 'Sessions in groups'},
        {value: 'break', label: 'Break or lunch'},
        {value: 'fixed', label: 'Everyone together'},
      ])}
      {fields.text('starts', 'Starts', {type: 'time', size: 'short'})}
      {fields.text('minutes', 'Minutes', {numeric: true})}
    </>
  );
}

const years = [
  {value: '', label: 'Not said'},
  {value: '0', label: 'Reception'},
  ...Array.from({length: 13}, (_, index) => ({value: String(index + 1), label: `Year ${index + 1}`})),
];

function GroupFields(props: RowProps) {
  const fields = createFields('groups', props);
  return (
    <>
      {fields.hidden('id')}
      {fields.text('name', 'Name', {maxLength: 80})}
      {fields.text('size', 'Pupils', {numeric: true})}
      {fields.select('year', 'Year', years)}
      {fields.check('quiet', 'Some need a quiet place')}
      {fields.only('sessions', 'Only some of the sessions', {
        any: 'All sessions',
        only: 'Only these sessions',
        options: toOptions(props.plan.sessions),
      })}
    </>
  );
}

function SessionFields(props: RowProps) {
  const fields = createFields('sessions', props);
  const {plan, row, siblings} = props;
  const slots = plan.slots.filter(({kind}) => kind === 'session');
  return (
    <>
      {fields.hidden('id')}
      {fields.hidden('lesson')}
      {fields.text('title', 'Title', {maxLength: 120})}
      {fields.text('minutes', 'Minutes', {numeric: true})}
      {fields.select('weight', 'Content', [
        {value: '1', label: 'Light'},
        {value: '2', label: 'Medium'},
        {value: '3', label: 'Heavy'},
      ])}
      {fields.text('groupsAtOnce', 'Groups at a time', {numeric: true})}
      {fields.text('runsAtOnce', 'Rooms at once', {numeric: true})}
      {fields.check('screen', 'Needs a screen')}
      <div className="plan-row__more">
        {fields.only('slots', 'Only in some slots', {
          any: 'Any slot',
          only: 'Only these slots',
          options: slots.map(({id, title, starts}) => ({value: id, label: `${starts} ${title}`})),
        })}
        {fields.only('rooms', 'Only in some rooms', {
          any: 'Any room',
          only: 'Only these rooms',
          options: toOptions(plan.rooms),
        })}
        {fields.group('after', 'Only after other sessions', {
          hint: 'Tick what a group must have met before.',
          options: siblings
            .filter(({id}) => id !== row.id)
            .map((other) => ({value: String(other.id), label: toRowName(other)})),
        })}
      </div>
    </>
  );
}

function RoomFields(props: RowProps) {
  const fields = createFields('rooms', props);
  return (
    <>
      {fields.hidden('id')}
      {fields.text('name', 'Name', {maxLength: 80})}
      {fields.text('capacity', 'Places for pupils', {numeric: true})}
      {fields.check('screen', 'Has a screen')}
      {fields.group('unavailable', 'Not free all day', {
        hint: 'Tick the slots in which it cannot be used.',
        options: toSlotOptions(props.plan),
      })}
    </>
  );
}

function AdultFields(props: RowProps) {
  const fields = createFields('adults', props);
  return (
    <>
      {fields.hidden('id')}
      {fields.text('name', 'Name or role', {maxLength: 80})}
      {fields.text('mostRuns', 'Leads at most (sessions)', {numeric: true})}
      <div className="plan-row__more">
        {fields.group('unavailable', 'Not there all day', {
          hint: 'Tick the slots in which they cannot lead.',
          options: toSlotOptions(props.plan),
        })}
        {fields.only('sessions', 'Only some of the sessions', {
          any: 'All sessions',
          only: 'Only these sessions',
          options: toOptions(props.plan.sessions),
        })}
      </div>
    </>
  );
}

function toOptions(things: ({id: string; title: string} | {id: string; name: string})[]) {
  return things.map((thing) => ({value: thing.id, label: 'title' in thing ? thing.title : thing.name}));
}

function toSlotOptions({slots}: Plan) {
  return slots
    .filter(({kind}) => kind === 'session')
    .map(({id, title, starts}) => ({value: id, label: `${starts} ${title}`}));
}
