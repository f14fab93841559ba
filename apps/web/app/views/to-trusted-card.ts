// A trusted resource elsewhere, in words.
import type {TrustedResource} from '@resilience/content';
import {toDateText, toListText, toShortLabel, toUpperFirst} from '@resilience/content/say';
import type {LibraryWords} from '@resilience/search';

import {toStageTags} from './to-stage-tags.ts';

/** A trusted resource in a list. */
export interface TrustedCard {
  slug: string;
  title: string;
  publisher: string;
  url?: string;
  summary: string;
  stages: string[];
  themes: string[];
  /** "Free, no sign-in. For teachers and parents. Checked on 20 November 2026." */
  facts: string;
}

const costs = {free: 'Free', 'part-free': 'Partly free', paid: 'Paid', unknown: ''};
const signIns = {no: 'no sign-in', yes: 'sign-in needed', some: 'sign-in for some parts', unknown: ''};

/** Puts a resource's ids into words; what nobody has read is left out, not guessed. */
export function toTrustedCard(resource: TrustedResource, {vocabularies, themes}: LibraryWords): TrustedCard {
  const {slug, title, publisher, url, summary, audience, checkedOn} = resource;
  const terms = [costs[resource.cost], signIns[resource.signIn]].filter(Boolean).join(', ');
  const sentences = [
    toUpperFirst(terms),
    audience.length > 0 ? `For ${toListText(audience)}` : '',
    `Checked on ${toDateText(checkedOn)}`,
  ];
  return {
    slug,
    title,
    publisher,
    url,
    summary,
    stages: toStageTags(resource.keyStages, vocabularies.keyStages),
    themes: resource.themes.map((id) => toShortLabel(themes, id)),
    facts: `${sentences.filter(Boolean).join('. ')}.`,
  };
}
