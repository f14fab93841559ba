// How a Word document looks: real styles, which a school can change in one place.
import {LineRuleType, type IStylesOptions} from 'docx';

/** Colours as Word writes them; each reads at 4.5 to 1 or better on white and on the tints. */
export const colours = {
  ink: '17262E',
  teal: '0B5A5F',
  deepTeal: '063F43',
  plum: '6B2A5B',
  rust: '9C3D14',
  grey: '4C5B61',
  line: '9FB0B0',
  sand: 'FBF7F0',
  mist: 'E9F2F1',
  plumTint: 'F7EFF5',
  rustTint: 'FBF1EB',
};

const font = 'Arial';

/** Distance of lines in 240ths of a line; without the rule, LibreOffice takes them for twentieths of a point. */
const lines = (line: number) => ({line, lineRule: LineRuleType.AUTO});

const heading = (size: number, before: number, color = colours.deepTeal) => ({
  run: {font, size, bold: true, color},
  paragraph: {spacing: {before, after: 120, ...lines(252)}, keepNext: true, keepLines: true},
});

/** Every style that the documents use. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {font, size: 22, color: colours.ink, language: {value: 'en-GB', eastAsia: 'en-GB'}},
      paragraph: {spacing: {after: 120, ...lines(288)}},
    },
    title: {
      run: {font, size: 52, bold: true, color: colours.deepTeal},
      paragraph: {spacing: {after: 120, ...lines(252)}},
    },
    heading1: heading(36, 240),
    heading2: heading(28, 360, colours.teal),
    heading3: heading(24, 280),
    heading4: heading(22, 200, colours.grey),
    hyperlink: {run: {color: '1C5D99', underline: {}}},
    listParagraph: {paragraph: {spacing: {after: 80}}},
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: {size: 26, color: colours.grey},
      paragraph: {spacing: {after: 200}},
    },
    {
      id: 'AdaptationTitle',
      name: 'Adaptation title',
      basedOn: 'Normal',
      run: {bold: true, color: colours.plum},
      paragraph: {spacing: {after: 60}, keepNext: true},
    },
    {
      id: 'CareTitle',
      name: 'Care title',
      basedOn: 'Normal',
      run: {bold: true, color: colours.rust},
      paragraph: {spacing: {after: 60}, keepNext: true},
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      paragraph: {spacing: {before: 40, after: 40, ...lines(264)}},
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'TableText',
      run: {bold: true, color: colours.deepTeal},
      paragraph: {keepNext: true},
    },
    {
      id: 'PicturePrompt',
      name: 'Picture prompt',
      basedOn: 'Normal',
      run: {size: 18, color: colours.grey},
      paragraph: {spacing: {before: 40, after: 40}},
    },
    {
      id: 'WritingLine',
      name: 'Writing line',
      basedOn: 'Normal',
      paragraph: {spacing: {before: 240, after: 60}},
    },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      run: {size: 8},
      paragraph: {spacing: {after: 0, ...lines(240)}},
    },
  ],
};
