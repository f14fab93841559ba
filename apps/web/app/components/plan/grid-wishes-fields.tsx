// From when to when a day is, how long its sessions are, and when its breaks: what a grid of slots is proposed from.
import {findError, type FormError} from '../../plan-forms/to-errors.ts';
import {usualDay, type BreakWish, type GridWishValues} from '../../plan-forms/to-grid-wishes.ts';
import {TextField} from '../frame/form-fields.tsx';

/** Three fields in a row; below it opening, closing and breaks, where their values are given. */
export function GridWishesFields(props: {values?: GridWishValues; errors?: FormError[]}) {
  const {values = usualDay, errors = []} = props;
  const {breaks = []} = values;
  const toProps = (name: Exclude<keyof GridWishValues, 'breaks'>) => ({
    id: name,
    name,
    value: values[name] ?? '',
    error: findError(errors, name),
  });
  return (
    <>
      <div className="plan-row__fields">
        <TextField {...toProps('starts')} label="The day starts" type="time" size="short" />
        <TextField {...toProps('ends')} label="The day ends" type="time" size="short" />
        <TextField {...toProps('sessionMinutes')} label="Minutes of a session" numeric />
      </div>
      {values.openingMinutes !== undefined && (
        <div className="plan-row__fields">
          <TextField {...toProps('openingMinutes')} label="Minutes of the opening (0 for none)" numeric />
          <TextField {...toProps('closingMinutes')} label="Minutes of the closing (0 for none)" numeric />
        </div>
      )}
      {breaks.map((pause, at) => (
        <BreakFields key={at} pause={pause} at={at} errors={errors} />
      ))}
    </>
  );
}

function BreakFields({pause, at, errors}: {pause: BreakWish; at: number; errors: FormError[]}) {
  const {title, starts, minutes} = pause;
  const toProps = (name: string, value: string) => {
    const id = `${name}-${at}`;
    return {id, name, value, error: findError(errors, id)};
  };
  return (
    <div className="plan-row__fields">
      <input type="hidden" name="breakTitle" value={title} />
      <TextField
        {...toProps('breakStarts', starts)}
        label={`${title} starts (empty for none)`}
        type="time"
        size="short"
      />
      <TextField {...toProps('breakMinutes', minutes)} label={`Minutes of ${toLower(title)}`} numeric />
    </div>
  );
}

/** "lunch" for "Lunch": what may be a name stays as it is. */
function toLower(title: string): string {
  return /^(break|lunch|quiet|short)\b/i.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
