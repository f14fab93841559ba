// The small print under a lesson or a day: when it was reviewed, its licence, and its other forms.
import {toDateText, toLicenceName, toLicenceUrl} from '@resilience/content/say';

/** What the note says. */
export interface RecordNoteProps {
  record: {reviewed: string; reviewDue: string; licence: string};
  /** "lesson" or "day". */
  noun: string;
  /** Address of the page, to which `.md` and `.json` are added. */
  href: string;
}

/** Review dates, licence, and links to the source and the data. */
export function RecordNote({record, noun, href}: RecordNoteProps) {
  const licence = toLicenceName(record.licence);
  const licenceUrl = toLicenceUrl(record.licence);
  return (
    <p className="small">
      Reviewed on {toDateText(record.reviewed)}; next review due on {toDateText(record.reviewDue)}. Licence:{' '}
      {licenceUrl ? (
        <a href={licenceUrl} rel="license noopener noreferrer">
          {licence}
        </a>
      ) : (
        licence
      )}
      . This {noun} as <a href={`${href}.md`}>Markdown</a> or <a href={`${href}.json`}>JSON</a>.
    </p>
  );
}
