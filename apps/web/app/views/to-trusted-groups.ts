// Trusted resources, by what they are for.
import type {Manifest, TrustedResource} from '@resilience/content';

import {toTrustedCard, type TrustedCard} from './to-trusted-card.ts';

/** The resources of one type. */
export interface TrustedGroup {
  id: TrustedResource['type'];
  label: string;
  resources: TrustedCard[];
}

const types: {id: TrustedResource['type']; label: string}[] = [
  {id: 'resource', label: 'To teach with'},
  {id: 'training', label: 'Training for staff'},
  {id: 'guidance', label: 'Guidance and law'},
  {id: 'reporting', label: 'To report something'},
  {id: 'support', label: 'Help and support'},
];

/** @returns the types that have a resource; inside each, by title */
export function toTrustedGroups(
  library: Pick<Manifest, 'trusted' | 'vocabularies' | 'themes'>,
): TrustedGroup[] {
  return types
    .map(({id, label}) => ({
      id,
      label,
      resources: library.trusted
        .filter(({type}) => type === id)
        .sort((a, b) => a.title.localeCompare(b.title, 'en'))
        .map((resource) => toTrustedCard(resource, library)),
    }))
    .filter((group) => group.resources.length > 0);
}
