// The launcher's few lines in words.
import type {Manifest} from '@resilience/content';
import type {PublishReport} from '@resilience/search/admin';

/** @returns "Library: 39 lessons in 13 themes, 6 drop-down days, 48 trusted resources" */
export function toLibraryText({
  lessons,
  days,
  trusted,
}: Pick<Manifest, 'lessons' | 'days' | 'trusted'>): string {
  const themes = new Set(lessons.flatMap((lesson) => lesson.themes)).size;
  const parts = [
    `${count(lessons.length, 'lesson')} in ${count(themes, 'theme')}`,
    count(days.length, 'drop-down day'),
    count(trusted.length, 'trusted resource'),
  ];
  return `Library: ${parts.join(', ')}`;
}

/** @returns "87 documents (2 new, 1 changed)", "87 documents (nothing new)" */
export function toDocumentsText(
  report: Pick<PublishReport, 'documents' | 'added' | 'changed' | 'removed'>,
): string {
  const changes = [
    [report.added.length, 'new'],
    [report.changed.length, 'changed'],
    [report.removed.length, 'removed'],
  ] as const;
  const text = changes
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
  return `${count(report.documents, 'document')} (${text || 'nothing new'})`;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
