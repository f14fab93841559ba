// Every page of the site, as journeys over all of them need it.

/** Addresses of all kinds of page, in their usual states. */
export const pages = [
  '/',
  '/lessons',
  '/lessons?q=misinfomation+y9',
  '/lessons?q=zzzzqqq',
  '/lessons?stage=eyfs&subject=computing&kind=workshop',
  '/lessons?page=2&sort=shortest',
  '/lessons/leave-the-page',
  '/lessons/leave-the-page?adapt=cognition-and-learning',
  '/lessons/leave-the-page?adapt=sensory-and-physical&adapt=communication-and-interaction',
  '/lessons/leave-the-page/worksheet-log',
  '/lessons/the-cropped-photograph',
  '/lessons/tell-a-trusted-adult',
  '/days',
  '/days/think-for-yourself',
  '/days/safe-people',
  '/themes',
  '/themes/fake-news',
  '/trusted',
  '/help',
  '/about',
  '/accessibility',
  '/privacy',
  '/no-such-page',
];
