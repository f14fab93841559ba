// Sheets of days with many groups: one page is one page, and no word breaks.
import {expect, test} from '../site/site-test.ts';

const titles = ['Strong views or extremism?', 'Leave the page', 'Fair or lawful?', 'Poster workshop'];
const starts = ['09:00', '10:00', '11:20', '13:00'];

/** A plan file with an assembly, a break and a lunch around four sessions. */
function planFile(count: number): string {
  const together = (...[id, kind, title, at]: string[]) => ({id, kind, title, starts: at, minutes: 20});
  const sessions = starts.map((at, index) => ({
    ...together(`s${index}`, 'session', 'Session', at),
    minutes: 50,
  }));
  const slots = [
    together('f1', 'fixed', 'Opening assembly: ten seconds', '08:40'),
    ...sessions.slice(0, 2),
    together('b1', 'break', 'Break', '10:55'),
    ...sessions.slice(2, 3),
    together('b2', 'break', 'Lunch', '12:15'),
    ...sessions.slice(3),
    together('f2', 'fixed', 'Everyone, in form rooms: three counts', '14:00'),
  ];
  const groups = Array.from({length: count}, (_, index) => ({
    id: `g${index}`,
    name: `9${'ABCDEFGHIJKL'[index]}`,
    size: 28,
    quiet: index % 3 === 0,
  }));
  const most = Math.ceil(count / titles.length);
  const taught = titles.map((title, index) => ({
    ...{id: `l${index}`, title, minutes: 50, weight: 2, groupsAtOnce: 1, runsAtOnce: most, screen: false},
  }));
  const plan = {
    title: 'Think for yourself',
    slots,
    groups,
    sessions: taught,
    rooms: [],
    adults: [],
    pins: [],
  };
  return JSON.stringify({...plan, followUps: []});
}

for (const [groups, doors] of [
  [3, 4],
  [8, 8],
  [12, 12],
] as const) {
  test(`a day of ${groups} groups is one wide side, with a sign for each door`, async ({
    page,
    request,
    baseURL,
  }) => {
    const file = {name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(planFile(groups))};
    const made = await request.post('/plans/upload', {
      multipart: {file},
      headers: {origin: baseURL ?? ''},
      maxRedirects: 0,
    });
    const home = /^\/plans\/[\w-]{22}/.exec(new URL(made.headers().location ?? '', baseURL).pathname)?.[0];
    for (const [sheet, pages] of [
      ['whole-day', 1],
      ['whole-day?paper=a3', 1],
      ['door-signs', doors],
    ] as const) {
      await page.goto(`${home}/print/${sheet}`);
      const pdf = await page.pdf({preferCSSPageSize: true});
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length, sheet).toBe(pages);
    }
    const table = await (await request.get(`${home}.csv`)).text();
    const lines = table
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',').slice(1, 4).join(' '));
    expect(lines).toEqual(lines.toSorted());
  });
}
