// Key stages as few tags.
import type {VocabularyEntry} from '@resilience/content';

/**
 * Names key stages; three or more neighbours become one tag.
 * @param ids key stages of a lesson or resource
 * @param stages every key stage, youngest first
 * @returns "KS1", "KS3"; "KS2 to KS4"; "All key stages"
 */
export function toStageTags(
  ids: string[],
  stages: Pick<VocabularyEntry, 'id' | 'label' | 'shortLabel'>[],
): string[] {
  const positions = stages.flatMap(({id}, position) => (ids.includes(id) ? [position] : []));
  if (positions.length === stages.length) return ['All key stages'];
  const toName = (position: number) => stages[position]!.shortLabel ?? stages[position]!.label;
  const unbroken = positions.length > 2 && positions.at(-1)! - positions[0]! === positions.length - 1;
  if (unbroken) return [`${toName(positions[0]!)} to ${toName(positions.at(-1)!)}`];
  return positions.map(toName);
}
