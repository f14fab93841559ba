// Everything that a drop-down day can be written as. A new one is its file and its line here.
export {csv} from './csv.ts';
export {ics} from './ics.ts';
export {packFiles, type PackedFile} from './zip.ts';
