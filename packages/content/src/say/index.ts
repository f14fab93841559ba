// The door for whoever shows lessons: what the library holds, in the words that people read. Runs in browsers too.
export {toLicenceName, toLicenceText, toLicenceUrl} from './licences.ts';
export {toAudienceText, toFacts, toResourcesText, toWeightText, type Fact} from './to-facts.ts';
export {toLabel, toShortLabel} from './to-label.ts';
export {toSheetOrder} from './to-sheet-order.ts';
export {
  toCountText,
  toDateText,
  toLengthText,
  toListText,
  toLowerFirst,
  toNeedsText,
  toNumberWord,
  toUpperFirst,
  toYearsText,
} from './to-text.ts';
