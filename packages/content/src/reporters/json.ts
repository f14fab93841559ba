// Reporter json: everything that is known, for programs.
import {toRecord} from '../check/message.ts';
import type {Reporter} from './reporter.ts';

/** A list of files, each with its messages. */
export const json: Reporter = {
  name: 'json',
  description: 'everything that is known, for programs',
  report(files) {
    const list = files.map((file) => ({path: file.path, messages: file.messages.map(toRecord)}));
    return `${JSON.stringify(list, null, 2)}\n`;
  },
};
