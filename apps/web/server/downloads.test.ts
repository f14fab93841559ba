import type {RequestHandler} from 'express';
import {expect, test, vi} from 'vitest';

import {day} from '../builders/day.ts';
import {lesson, library} from '../builders/library.ts';
import {serve} from '../builders/serve.ts';
import {createDownloads} from './downloads.ts';
import type {ExportJob} from './export-pool.ts';
import type {ExportShelf, KeptExport} from './export-shelf.ts';
import {packBody} from './packed-body.ts';
import {log} from './log.ts';

const exporters = [
  {format: 'docx', mediaType: 'application/x-words', extension: 'docx', parts: true},
  {format: 'imscc', mediaType: 'application/x-cartridge', extension: 'imscc', parts: false},
  {format: 'md', mediaType: 'text/markdown; charset=utf-8', extension: 'md', parts: false},
];

const worksheets = [
  {
    name: 'worksheet-log',
    title: 'Log: who, what?',
    adapted: false,
    hasAnswers: false,
    html: '',
    answersHtml: '',
  },
];

const nextPage: RequestHandler = (_request, response) => void response.status(404).send('not here');

function createSite(find: (job: ExportJob) => KeptExport) {
  const asked: ExportJob[] = [];
  const shelf: ExportShelf = {
    find(job) {
      asked.push(job);
      return Promise.resolve(find(job));
    },
  };
  const open = library([lesson({worksheets})], {
    days: [day({slug: 'think-for-yourself', title: 'A day: of doubts'})],
  });
  const site = {library: () => open, publicUrl: () => 'https://library.example.org'};
  return {asked, serve: () => serve(createDownloads({exporters, shelf, site}), nextPage)};
}

const made = (): KeptExport => ({kind: 'made', body: packBody(Buffer.from('words'))});

test('sends a lesson as a file with a name that people can read', async () => {
  const site = createSite(made);
  const ask = await site.serve();
  const answer = await ask(
    '/lessons/leave-the-page/downloads/docx?adapt=cognition-and-learning&adapt=nonsense',
  );
  expect([answer.status, await answer.text()]).toEqual([200, 'words']);
  expect(answer.headers.get('content-type')).toBe('application/x-words');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="Leave the page - Learning.docx"',
  );
  expect(site.asked).toEqual([
    {
      directory: '/nowhere',
      version: 'v1',
      slug: 'leave-the-page',
      needs: ['cognition-and-learning'],
      format: 'docx',
      part: undefined,
      publicUrl: 'https://library.example.org',
    },
  ]);
});

test('sends one worksheet alone', async () => {
  const site = createSite(made);
  const ask = await site.serve();
  const answer = await ask('/lessons/leave-the-page/downloads/docx?part=worksheet-log');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="Leave the page - Log who, what.docx"',
  );
  expect(site.asked.map(({part}) => part)).toEqual(['worksheet-log']);
});

test('sends all lessons of a day as a cartridge', async () => {
  const site = createSite(made);
  const ask = await site.serve();
  const answer = await ask('/days/think-for-yourself.imscc');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-cartridge']);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="A day of doubts.imscc"');
  expect(site.asked).toEqual([
    {
      directory: '/nowhere',
      version: 'v1',
      of: 'day',
      slug: 'think-for-yourself',
      needs: [],
      format: 'imscc',
      publicUrl: 'https://library.example.org',
    },
  ]);
});

test('sends nothing twice to who has it, and only the head to who asks for that', async () => {
  const ask = await createSite(made).serve();
  const head = await ask('/lessons/leave-the-page/downloads/docx', {method: 'HEAD'});
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '5', '']);
  const again = await ask('/lessons/leave-the-page/downloads/docx', {
    headers: {'if-none-match': head.headers.get('etag')!},
  });
  expect(again.status).toBe(304);
});

test.each([
  '/lessons/no-such-lesson/downloads/docx',
  '/lessons/leave-the-page/downloads/exe',
  '/days/no-such-day.imscc',
  '/lessons/leave-the-page/downloads/docx?part=no-such-sheet',
  '/lessons/leave-the-page/downloads/md?part=worksheet-log',
])('leaves %s to the page for what is not there', async (address) => {
  const site = createSite(made);
  const ask = await site.serve();
  expect([(await ask(address)).status, site.asked]).toEqual([404, []]);
});

test.each<[KeptExport, number, string | null]>([
  [{kind: 'slow'}, 503, '30'],
  [{kind: 'busy'}, 503, '30'],
  [{kind: 'failed', error: new Error('No such style.')}, 500, null],
])('answers %j with a page that says what to do', async (kept, status, retryAfter) => {
  const logged = vi.spyOn(log, 'error').mockReturnValue();
  const ask = await createSite(() => kept).serve();
  const answer = await ask('/lessons/leave-the-page/downloads/docx');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter]);
  expect(await answer.text()).toContain('back to the lesson');
  const ofDay = await ask('/days/think-for-yourself.imscc');
  expect([ofDay.status, await ofDay.text()]).toEqual([status, expect.stringContaining('back to the day')]);
  expect(logged.mock.calls.length).toBe(status === 500 ? 2 : 0);
  logged.mockRestore();
});
