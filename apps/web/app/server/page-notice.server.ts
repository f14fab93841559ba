// Answers in place of a page, in plain words: the root error page shows them.
import type {PageNotice} from '../components/frame/error-page.tsx';

/** @returns a response to throw */
export function toNotice(status: number, notice: PageNotice): Response {
  return Response.json(notice, {status});
}
