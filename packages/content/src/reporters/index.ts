// Every reporter; the first is the default.
import {github} from './github.ts';
import {json} from './json.ts';
import {pretty} from './pretty.ts';
import type {Reporter} from './reporter.ts';

/** The reporters. */
export const reporters: readonly Reporter[] = [pretty, github, json];
