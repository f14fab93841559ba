// Makes the result of a job that cannot be done: a message at the file that it failed at.
import {toMessageRecord} from '../check/message.ts';
import {FILE_START} from '../check/place.ts';
import {toDaySlug} from '../parse/to-day-slug.ts';
import {EMPTY_RESULT, type Job, type JobResult} from './job.ts';

/**
 * Gives a job up.
 * @param unexpected what the file holds, before "so that the file cannot be read"
 * @param path the file that is to blame
 */
export function giveUp(job: Job, unexpected: string, path = job.path): JobResult {
  const message = toMessageRecord('limits', {
    unexpected: `Unexpected ${unexpected}, so that the file cannot be read`,
    expected: 'plain Markdown and YAML',
    fix: 'Take out what is repeated over and over or deeply nested.',
    place: FILE_START,
  });
  return {...EMPTY_RESULT, messages: [{path, message}], ...toFacts(job), gaveUp: true};
}

/** That it is there is known all the same: links to it lead somewhere. */
function toFacts(job: Job): Pick<JobResult, 'facts' | 'dayFacts'> {
  const nothing = {path: job.path, fields: {}, places: {}};
  if (job.type === 'lesson') {
    const {theme, slug} = job.lesson;
    return {facts: {type: 'lesson', theme, slug, ...nothing}};
  }
  return job.type === 'day' ? {dayFacts: {type: 'day', slug: toDaySlug(job.path), ...nothing}} : {};
}
