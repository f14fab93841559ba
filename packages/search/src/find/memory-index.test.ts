import {expect, test} from 'vitest';

import {lesson, library} from '../../test/builders.ts';
import {loadText, toItems} from '../to-items.ts';
import {createTextIndex} from './memory-index.ts';

test('waits for whole texts that are being read before it says that there is nothing', async () => {
  const school = library([lesson({title: 'Rumours', text: {body: 'A wombat.'}})]);
  let read = () => {};
  const isRead = new Promise<void>((resolve) => (read = resolve));
  const index = createTextIndex({
    items: toItems(school),
    library: school,
    async loadText(item) {
      await isRead;
      return loadText(item, school);
    },
  });
  expect(await index.find('wombat')).toEqual([]);
  void index.warm();
  const found = index.find('wombat');
  read();
  expect(await found).toMatchObject([{id: 'lesson_rumours', terms: ['wombat']}]);
});
