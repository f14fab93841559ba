// What an activity asks of a pupil, in words for each of six demands.
import type {Demands} from '@resilience/content';

/** The name of a demand, as it stands in content and in addresses. */
export type DemandName = keyof Demands;

/** A demand and how strong it is. */
export interface DemandRow {
  name: DemandName;
  /** "Reading". */
  label: string;
  /** 0 to 3. */
  level: number;
  /** "some". */
  words: string;
}

const labels: Record<DemandName, string> = {
  reading: 'Reading',
  writing: 'Writing',
  talk: 'Talk',
  noise: 'Noise',
  movement: 'Movement',
  waiting: 'Waiting',
};

const levelWords = ['none', 'a little', 'some', 'a lot'];

/** Every demand, always in this order. */
export const demandNames = Object.keys(labels) as DemandName[];

/** @returns "Reading" */
export function toDemandLabel(name: DemandName): string {
  return labels[name];
}

/** @returns the six demands in words; undefined where the author has not said */
export function toDemandRows(demands: Demands | undefined): DemandRow[] | undefined {
  return (
    demands &&
    demandNames.map((name) => ({
      name,
      label: labels[name],
      level: demands[name],
      words: levelWords[demands[name]] ?? String(demands[name]),
    }))
  );
}
