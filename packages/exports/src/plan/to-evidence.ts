// What a lesson serves in the frameworks that schools map to, and where its facts were read.
import type {Framework, Lesson, Source, Vocabularies} from '@resilience/content';
import {toDateText} from '@resilience/content/say';

import type {Block, Inline} from '../outline.ts';

/** Writes the table of frameworks and statements; nothing where the lesson names none. */
export function toCurriculum({curriculum}: Pick<Lesson, 'curriculum'>, {frameworks}: Vocabularies): Block[] {
  if (curriculum.length === 0) return [];
  const header = ['Framework', 'Statement'].map((text): Inline[] => [{kind: 'text', text}]);
  return [{kind: 'table', header, rows: curriculum.map((code) => toStatement(code, frameworks))}];
}

function toStatement(code: string, frameworks: Framework[]): Inline[][] {
  const [id = '', ...rest] = code.split('/');
  const framework = frameworks.find((candidate) => candidate.id === id);
  const item = framework?.items.find((candidate) => candidate.code === rest.join('/'));
  if (!framework || !item)
    return [[{kind: 'text', text: id}], [{kind: 'text', text: `${code} (to be checked)`}]];
  const edition = framework.title.includes(framework.edition) ? '' : ` (${framework.edition})`;
  const label = item.verified ? item.label : `${item.label} (to be checked)`;
  return [
    [{kind: 'text', text: `${framework.title}${edition}`}],
    [{kind: 'text', text: label, ...(item.url ? {href: item.url} : {})}],
  ];
}

/** Writes the list of sources. */
export function toSources(sources: Source[]): Block[] {
  if (sources.length === 0) return [];
  const items = sources.map(({title, publisher, url, checkedOn, supports}): Block[] => {
    const details = `. ${publisher}. Read on ${toDateText(checkedOn)}.${supports ? ` Stands behind: ${supports}.` : ''}`;
    const content: Inline[] = [
      {kind: 'text', text: title, ...(url ? {href: url} : {})},
      {kind: 'text', text: details},
    ];
    return [{kind: 'paragraph', content}];
  });
  return [{kind: 'list', ordered: false, start: 1, items}];
}
