// Every directive.
import {adapt} from './adapt.ts';
import {demands} from './demands.ts';
import type {Directive} from './directive.ts';
import {notes} from './notes.ts';
import {shared} from './shared-passage.ts';

/** The directives. */
export const directives: readonly Directive[] = [adapt, demands, notes, shared];
