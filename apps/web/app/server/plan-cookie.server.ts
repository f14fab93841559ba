// Remembers the plan in hand: the one cookie of this site. It is sent to pages of plans only, and no script can read it.
import {createCookie, type AppLoadContext} from '@remix-run/node';

/** As long as a plan that nobody uses is kept: 13 months. */
const MAX_AGE_SECONDS = 396 * 24 * 60 * 60;

const cookie = createCookie('plan', {
  path: '/plans',
  httpOnly: true,
  sameSite: 'lax',
  maxAge: MAX_AGE_SECONDS,
});

/** @returns the edit token of the plan in hand, as the browser says; undefined where it has none */
export async function readPlanInHand(request: Request): Promise<string | undefined> {
  const token: unknown = await cookie.parse(request.headers.get('Cookie'));
  return typeof token === 'string' ? token : undefined;
}

/** @returns the header that puts a plan in hand; over https it never goes out over anything else */
export async function toPlanCookie(token: string, {publicUrl}: AppLoadContext): Promise<HeadersInit> {
  return {'Set-Cookie': await cookie.serialize(token, {secure: publicUrl.startsWith('https:')})};
}

/** @returns the header that lets go of it */
export async function toNoPlanCookie({publicUrl}: AppLoadContext): Promise<HeadersInit> {
  const options = {secure: publicUrl.startsWith('https:'), maxAge: 0, expires: new Date(0)};
  return {'Set-Cookie': await cookie.serialize('', options)};
}
