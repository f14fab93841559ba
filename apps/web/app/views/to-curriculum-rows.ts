// What a lesson serves in the frameworks that schools map to, in words.
import type {Framework} from '@resilience/content';
import {toListText} from '@resilience/content/say';

/** One statement of a framework. */
export interface CurriculumRow {
  /** "National Curriculum for England (2014)". */
  framework: string;
  label: string;
  url?: string;
  /** False while nobody has read the statement in its source. */
  verified: boolean;
}

/**
 * Finds each code, `<framework>/<item>`, in its framework.
 * @returns in the order of `codes`; a code that no framework has is shown as it is, to be checked
 */
export function toCurriculumRows(codes: string[], frameworks: Framework[]): CurriculumRow[] {
  return codes.map((code) => {
    const [id, ...rest] = code.split('/');
    const framework = frameworks.find((candidate) => candidate.id === id);
    const item = framework?.items.find((candidate) => candidate.code === rest.join('/'));
    if (!framework || !item) return {framework: id ?? code, label: code, verified: false};
    const edition = framework.title.includes(framework.edition) ? '' : ` (${framework.edition})`;
    return {
      framework: `${framework.title}${edition}`,
      label: item.label,
      url: item.url,
      verified: item.verified,
    };
  });
}

/** @returns the frameworks of statements that nobody has read in their source: "A (2014) and B"; undefined for none */
export function toUnreadText(rows: CurriculumRow[]): string | undefined {
  const unread = new Set(rows.flatMap(({framework, verified}) => (verified ? [] : [framework])));
  return unread.size > 0 ? toListText([...unread]) : undefined;
}
