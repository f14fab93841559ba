// Gives runs somebody to lead them, one run after the other, and takes them back.
import type {Problem} from './problem.ts';

/** A run that needs an adult. */
export interface LedRun {
  session: number;
  slot: number;
  adult: number;
}

/** Who leads what, always whole: every run in it has an adult. */
export interface AdultRota {
  /** Finds the run an adult, moving others where it must. @returns the run, or nothing where there is no way */
  add(session: number, slot: number): LedRun | undefined;
  /** Gives the run to this adult. @returns the run, or nothing where they cannot take it as things stand */
  addFor(adult: number, session: number, slot: number): LedRun | undefined;
  remove(run: LedRun): void;
}

/**
 * Keeps a rota: each adult leads one run in a slot and no more than they should in the day. Each run is added by one
 * path through the network run → adult in the slot → adult, so that `add` fails exactly when no rota holds all of the
 * runs (Ford and Fulkerson 1956); O(adults · slots) for each. An adult who is free is taken before anybody is moved.
 */
export function createAdultRota({adults, mostRuns, slotCount}: Problem): AdultRota {
  const rota: Rota = {
    adults,
    mostRuns,
    slotCount,
    runAt: Array.from({length: mostRuns.length * slotCount}, () => undefined),
    led: mostRuns.map(() => 0),
  };
  const addFor = (adult: number, session: number, slot: number) => {
    const run = {session, slot, adult};
    if (!isFree(rota, adult, slot)) return undefined;
    rota.runAt[adult * slotCount + slot] = run;
    rota.led[adult]! += 1;
    return run;
  };
  return {
    addFor,
    add(session, slot) {
      const free = adults[session]![slot]!.find((adult) => isFree(rota, adult, slot));
      if (free !== undefined) return addFor(free, session, slot);
      const run = {session, slot, adult: -1};
      const seen = {seats: new Uint8Array(rota.runAt.length), adults: new Uint8Array(rota.led.length)};
      return giveAway(rota, run, seen) ? run : undefined;
    },
    remove({adult, slot}) {
      rota.runAt[adult * slotCount + slot] = undefined;
      rota.led[adult]! -= 1;
    },
  };
}

interface Rota extends Pick<Problem, 'adults' | 'mostRuns' | 'slotCount'> {
  /** By seat, `adult * slotCount + slot`. */
  runAt: (LedRun | undefined)[];
  /** By adult: how many runs they lead. */
  led: number[];
}

/** Where a path has been, so that it never comes back. */
interface Seen {
  seats: Uint8Array;
  adults: Uint8Array;
}

function isFree({runAt, led, mostRuns, slotCount}: Rota, adult: number, slot: number): boolean {
  return runAt[adult * slotCount + slot] === undefined && led[adult]! < mostRuns[adult]!;
}

/** Gives a run to another adult, by whatever moves that takes. */
function giveAway(rota: Rota, run: LedRun, seen: Seen): boolean {
  for (const adult of rota.adults[run.session]![run.slot]!) {
    const seat = adult * rota.slotCount + run.slot;
    if (seen.seats[seat]) continue;
    seen.seats[seat] = 1;
    const other = rota.runAt[seat];
    if (other ? !giveAway(rota, other, seen) : !relieve(rota, adult, seen)) continue;
    run.adult = adult;
    rota.runAt[seat] = run;
    return true;
  }
  return false;
}

/** Makes room for one more run of the adult, if need be by giving one of their others away. */
function relieve(rota: Rota, adult: number, seen: Seen): boolean {
  if (seen.adults[adult]) return false;
  seen.adults[adult] = 1;
  if (rota.led[adult]! < rota.mostRuns[adult]!) {
    rota.led[adult]! += 1;
    return true;
  }
  for (let slot = 0; slot < rota.slotCount; slot += 1) {
    const seat = adult * rota.slotCount + slot;
    const run = rota.runAt[seat];
    if (!run || seen.seats[seat]) continue;
    seen.seats[seat] = 1;
    if (!giveAway(rota, run, seen)) continue;
    rota.runAt[seat] = undefined;
    return true;
  }
  return false;
}
