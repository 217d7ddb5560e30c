/** Stages of a user's own: typed in one place, and told where they are missing there. */

import funnel from '../../../src/templates/funnel/index';
import marketing from '../../../src/templates/marketing/index';
import { OwnBook } from './own-book';
import { fewRows } from './own-rows';

const STAGES = ['Inquiry', 'Survey', 'Estimate', 'Signed'];
const DEAD = 'Dead';
const REPS = ['Maria', 'Peter', '<Lev>'];

/** Twelve deals of each rep: three stand in each stage but the second, from which three were lost. */
const deals = REPS.flatMap((rep) =>
  STAGES.flatMap((stage, at) =>
    [1, 2, 3].map((day) => {
      const isLost = at === 1;
      const closed = isLost || at === 3 ? 47_200 + day : null;
      return [null, null, rep, null, 47_190, isLost ? DEAD : stage, 100, closed, isLost ? stage : null];
    }),
  ),
);

test('the funnel counts by the stages that are typed into it, and says how many deals have none of them', () => {
  const book = new OwnBook(funnel).put({ deals });
  expect(book.cells('stages').flat()).toContain(deals.length);
  book.type('stages', {
    ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`A${5 + i}`, STAGES[i] ?? null])),
    A13: DEAD,
  });
  const reached = STAGES.map((stage) => book.beside('stages', stage)?.[2]);
  expect(reached).toEqual([36, 27, 18, 9]);
  expect(book.cells('stages')[13].slice(0, 3).filter(Boolean)).toEqual([]);
  for (const rep of REPS) {
    const [came, total, bottleneck, ...steps] = book.beside('stages', rep) ?? [];
    expect([came, total, bottleneck]).toEqual([12, 3 / 12, 'Signed']);
    expect(steps.slice(0, 4)).toEqual([9 / 12, 6 / 9, 3 / 6, '']);
  }
});

test('channels count deals won by the stage that is typed, and say so where no deal has it', () => {
  const rows = fewRows(marketing, 'en', []);
  const won = rows.deals.map((row) => row.with(3, 'Paid up'));
  const book = new OwnBook(marketing).put({ ...rows, deals: won });
  expect(String(book.cells('channels')[2][2])).toContain('◄');
  book.type('channels', { B3: 'Paid up' });
  expect(book.cells('channels')[2][2]).toBe('');
  expect(book.beside('channels', 'All')?.slice(4, 6)).toEqual([3, won.reduce((sum, row) => sum + Number(row[4]), 0)]);
});
