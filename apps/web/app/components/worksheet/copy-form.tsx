// The controls above a pupil's copy.
import type {WorksheetPageView} from '../../views/to-worksheet-page.ts';
import {OptionsForm, type Setting} from './options-form.tsx';

/** Size, setting and paper of a pupil's copy. */
export function CopyForm({view}: {view: WorksheetPageView}) {
  const {options, chosen} = view;
  return (
    <OptionsForm
      label="How this sheet prints"
      version={chosen}
      question={{
        legend: 'Size of print',
        name: 'size',
        choices: [
          {value: '12', label: 'Ordinary (12 point)', chosen: options.size === 12},
          {value: '18', label: 'Large (18 point)', chosen: options.size === 18},
          {value: '24', label: 'Very large (24 point)', chosen: options.size === 24},
        ],
      }}
      settings={{legend: 'Setting and paper', items: toSettings(options)}}
      send="Show this copy"
      next="Then print this page: only the sheet goes on paper."
    />
  );
}

function toSettings(options: WorksheetPageView['options']): Setting[] {
  return [
    {
      name: 'font',
      choice: {
        value: 'clear',
        label: 'Dyslexia-friendly',
        hint: 'A plain typeface with room between letters and lines; no italics.',
        chosen: options.clearFont,
      },
    },
    {
      name: 'paper',
      choice: {
        value: 'cream',
        label: 'Cream paper',
        hint: 'Printed with the sheet. With cream paper in the printer, leave it off.',
        chosen: options.cream,
      },
    },
    {
      name: 'ink',
      choice: {value: 'black', label: 'Black and white', chosen: options.black},
    },
    {
      name: 'copies',
      choice: {
        value: '2',
        label: 'Two copies a page',
        hint: 'To cut in half, where both stay readable.',
        chosen: options.twice,
      },
    },
    {
      name: 'stage',
      choice: {
        value: 'hide',
        label: 'Without stage',
        hint: 'No key stage, year group or age around the task. School years inside a task stay: read it first.',
        chosen: options.hideStage,
      },
    },
  ];
}
