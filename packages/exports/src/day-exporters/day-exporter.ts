// What an exporter of a drop-down day is.
import type {DatedDayOutline, DayOutline} from '../day-outline.ts';

/** Writes a day as one file. */
export interface DayExporter<Outline extends DayOutline = DayOutline> {
  /** Stands in addresses: `ics`. */
  format: string;
  /** "Calendar". */
  label: string;
  mediaType: string;
  /** Without its dot. */
  extension: string;
  /** The same outline gives the same bytes. */
  write(outline: Outline): Uint8Array;
}

/** An exporter that needs to know which day it is. */
export type DatedDayExporter = DayExporter<DatedDayOutline>;
