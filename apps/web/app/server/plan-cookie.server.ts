// Remembers the plan in hand and the few before it: the one cookie of this site. It is sent to pages of plans only, and no script can read it.
import {createCookie, type AppLoadContext} from '@remix-run/node';

/** As long as a plan that nobody uses is kept: 13 months. */
const MAX_AGE_SECONDS = 396 * 24 * 60 * 60;

const cookie = createCookie('plan', {
  path: '/plans',
  httpOnly: true,
  sameSite: 'lax',
  maxAge: MAX_AGE_SECONDS,
});

/** How many plans are remembered. */
const MOST_PLANS = 5;

/** Reads edit tokens of plans that this browser made or opened: first the plan in hand, then those before it. */
export async function readPlans(request: Request): Promise<string[]> {
  const value: unknown = await cookie.parse(request.headers.get('Cookie'));
  const tokens: unknown[] = Array.isArray(value) ? value : [value];
  return tokens.filter((token) => typeof token === 'string' && token !== '').slice(0, MOST_PLANS) as string[];
}

/** @returns the edit token of the plan in hand, as the browser says; undefined where it has none */
export async function readPlanInHand(request: Request): Promise<string | undefined> {
  return (await readPlans(request))[0];
}

/** @returns the header that puts a plan in hand, before the others; over https it never goes out over anything else */
export async function toPlanCookie(
  token: string,
  {request, context}: {request: Request; context: AppLoadContext},
): Promise<HeadersInit> {
  const others = (await readPlans(request)).filter((other) => other !== token);
  return toHeader([token, ...others], context);
}

/** @returns the header that remembers a plan that was just made; it comes in hand when its page is opened */
export async function toNewPlanCookie(
  token: string,
  {request, context}: {request: Request; context: AppLoadContext},
): Promise<HeadersInit> {
  const [inHand, ...others] = await readPlans(request);
  return toHeader(inHand === undefined ? [token] : [inHand, token, ...others], context);
}

/** @returns the header that lets go of plans that are no more */
export async function toPlanlessCookie(
  gone: string[],
  {request, context}: {request: Request; context: AppLoadContext},
): Promise<HeadersInit> {
  return toHeader(
    (await readPlans(request)).filter((token) => !gone.includes(token)),
    context,
  );
}

async function toHeader(tokens: string[], {publicUrl}: AppLoadContext): Promise<HeadersInit> {
  const secure = publicUrl.startsWith('https:');
  if (tokens.length > 0) return {'Set-Cookie': await cookie.serialize(tokens.slice(0, MOST_PLANS), {secure})};
  return {'Set-Cookie': await cookie.serialize('', {secure, maxAge: 0, expires: new Date(0)})};
}
