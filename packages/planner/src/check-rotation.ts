// Holds a rotation against its plan, rule by rule. Knows nothing of how rotations are found.
import type {Clash} from './answers.ts';
import {clashes} from './clashes/index.ts';
import type {Plan, Rotation} from './plan.ts';

/**
 * Finds everything that is wrong in a rotation, by whatever hand it was made.
 * @returns nothing where the rotation keeps every rule of the plan
 */
export function checkRotation(plan: Plan, rotation: Rotation): Clash[] {
  return clashes.flatMap((find) => find(plan, rotation));
}
