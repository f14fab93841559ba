// What a teacher can take along from a lesson's page: to the screen, to paper, to colleagues, to other programs.
import type {LessonFormat} from '../server/site-context.server.ts';
import type {LessonView} from './to-lesson-view.ts';
import {toVersionQuery} from './to-version-query.ts';

/** A link with the words that it is shown with. */
export interface TakeAlongLink {
  href: string;
  label: string;
  /** In a few words; missing where the label says all. */
  text?: string;
}

/** Everything that can be taken along, in the chosen version. */
export interface TakeAlong {
  /** To do something with it at once. */
  doing: TakeAlongLink[];
  /** The whole lesson as a file. */
  files: TakeAlongLink[];
  /** Each worksheet as a file to edit, by its name; empty where no format can write one alone. */
  sheets: Record<string, TakeAlongLink>;
}

/** The lesson and the version that was chosen. */
export interface TakeAlongSource {
  slug: string;
  slideCount: number;
  chosen: string[];
  view: Pick<LessonView, 'worksheets'>;
  formats: LessonFormat[];
}

/** Finds the links. */
export function toTakeAlong({slug, slideCount, chosen, view, formats}: TakeAlongSource): TakeAlong {
  const path = `/lessons/${slug}`;
  const query = toVersionQuery(chosen);
  // The first format that can write one part alone is the one that teachers edit in.
  const editable = formats.find(({parts}) => parts);
  const toSheet = (name: string): TakeAlongLink | undefined =>
    editable && {
      href: `${path}/downloads/${editable.format}${toVersionQuery(chosen, {part: name})}`,
      label: editable.label,
    };
  return {
    doing: [
      ...(slideCount > 0
        ? [
            {
              href: `${path}/slides${query}`,
              label: 'Present',
              text: 'slides, full screen, with notes and clock',
            },
          ]
        : []),
      {href: `${path}/print${query}`, label: 'Print', text: 'plan, worksheets, answers or words, each alone'},
      {href: `${path}/share${query}`, label: 'Share', text: 'link, Classroom, Teams, codes for pupils'},
    ],
    files: formats.map(({format, label, description}) => ({
      href: `${path}/downloads/${format}${query}`,
      label,
      text: description,
    })),
    sheets: Object.fromEntries(
      view.worksheets.flatMap(({name}) => {
        const sheet = toSheet(name);
        return sheet ? [[name, sheet]] : [];
      }),
    ),
  };
}
