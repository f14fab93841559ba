// A drop-down day as a Common Cartridge, for learning platforms.
import type {LessonOutline} from '../outline.ts';

/** A drop-down day for a learning platform. */
export interface DayCartridge {
  /** Among all cartridges: the day's slug. */
  id: string;
  title: string;
  summary: string;
  /** Each in the version that was chosen, in the order of the day. */
  lessons: LessonOutline[];
  /** "CC-BY-4.0". */
  licence: string;
  /** `YYYY-MM-DD` of its last review. */
  reviewed: string;
}

/**
 * Writes the cartridge of a day.
 * @param media pictures of all its lessons, by their path inside the compiled library
 * @throws Error when a picture is not among the media
 */
export async function writeDayCartridge(
  day: DayCartridge,
  media: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const {writeCartridge} = await import('./write-cartridge.ts');
  return writeCartridge(day, media);
}
