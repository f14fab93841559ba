// From when to when a day is, and how long its sessions are: what a grid of slots is proposed from.
import {findError, type FormError} from '../plan-forms/to-errors.ts';
import {TextField} from './form-fields.tsx';

/** What somebody has entered; usual times otherwise. */
export interface GridWishValues {
  starts: string;
  ends: string;
  sessionMinutes: string;
}

/** A usual school day. */
export const usualDay: GridWishValues = {starts: '08:45', ends: '15:10', sessionMinutes: '50'};

/** Three fields in a row. */
export function GridWishesFields(props: {values?: GridWishValues; errors?: FormError[]}) {
  const {values = usualDay, errors = []} = props;
  const toProps = (name: keyof GridWishValues) => ({
    id: name,
    name,
    value: values[name],
    error: findError(errors, name),
  });
  return (
    <div className="plan-row__fields">
      <TextField {...toProps('starts')} label="The day starts" type="time" size="short" />
      <TextField {...toProps('ends')} label="The day ends" type="time" size="short" />
      <TextField {...toProps('sessionMinutes')} label="Minutes of a session" numeric />
    </div>
  );
}
