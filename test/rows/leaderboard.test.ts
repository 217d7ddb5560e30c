/** KPI_LEADERBOARD against a slow and plain oracle, its definitions, and odd inputs. */

import fc from 'fast-check';
import {
  type Deal,
  deals,
  expectClose,
  grouped,
  isLostHere,
  isWonHere,
  numberOf,
  rankOf,
  ratio,
  textOf,
  total,
  under,
} from './arbitrary';
import { body, column, refusal, table } from './call';

function oracle(rows: readonly Deal[], withOutcomes: boolean): unknown[][] {
  const complete = rows.filter(({ label, amount, stage }) => {
    return textOf(label) !== '' && numberOf(amount) !== undefined && (!withOutcomes || textOf(stage) !== '');
  });
  const counts = (deal: Deal) => !withOutcomes || isWonHere(deal.stage);
  const reps = grouped(complete, ({ label }) => textOf(label)).map(([rep, own]) => {
    const won = own.filter(counts);
    const lost = own.filter((deal) => isLostHere(deal.stage)).length;
    return { rep, deals: won.length, lost, revenue: total(won.map(({ amount }) => numberOf(amount) as number)) };
  });
  const revenues = reps.map(({ revenue }) => revenue);
  const all = total(revenues);
  return [...reps]
    .sort((a, b) => b.revenue - a.revenue)
    .map(({ rep, deals, lost, revenue }) => [
      rankOf(revenue, revenues),
      rep,
      deals,
      revenue,
      ratio(revenue, all),
      ratio(revenue, deals),
      ratio(revenue, all / reps.length),
      ...(withOutcomes ? [lost, ratio(deals, deals + lost)] : []),
    ]);
}

const columns = (rows: readonly Deal[]) => [under('Rep', rows, 'label'), under('Amount', rows, 'amount')];

test('random deals give what the oracle gives', () => {
  fc.assert(
    fc.property(deals, (rows) => expectClose(body(table('LEADERBOARD', columns(rows))), oracle(rows, false))),
    { numRuns: 300 },
  );
});

test('random deals with outcomes give what the oracle gives', () => {
  fc.assert(
    fc.property(deals, (rows) => {
      const found = table('LEADERBOARD', [...columns(rows), under('Stage', rows, 'stage')]);
      expectClose(body(found), oracle(rows, true));
    }),
    { numRuns: 300 },
  );
});

test('shares add up to 1 and deals to all deals', () => {
  fc.assert(
    fc.property(deals, (rows) => {
      const found = body(table('LEADERBOARD', columns(rows)));
      const complete = rows.filter(({ label, amount }) => textOf(label) !== '' && numberOf(amount) !== undefined);
      expect(total(found.map((row) => Number(row[2])))).toBe(complete.length);
      if (found.some((row) => row[4] !== '')) expect(total(found.map((row) => Number(row[4])))).toBeCloseTo(1, 9);
    }),
  );
});

test('ties share a rank and the next is skipped; among equals the first to appear comes first', () => {
  const reps = column('Dan', 'Ann', 'Bob', 'Eve', 'Cid');
  const ranks = body(table('LEADERBOARD', [reps, column(10, 50, 30, 30, 30)])).map(([rank, rep]) => `${rank} ${rep}`);
  expect(ranks).toEqual(['1 Ann', '2 Bob', '2 Eve', '2 Cid', '5 Dan']);
});

test('sums that differ only by the noise of binary fractions tie', () => {
  const found = body(table('LEADERBOARD', [column('Ann', 'Bob', 'Ann'), column(0.1, 0.3, 0.2)]));
  expect(found.map(([rank]) => rank)).toEqual([1, 1]);
});

test('with outcomes an open deal counts in nothing, and a rep without a won deal is listed', () => {
  const args = [column('Ann', 'Bob', 'Ann', 'Eve'), column(10, 20, 30, 5), column('Won', 'Lost', 'Demo', 'Demo')];
  expect(body(table('LEADERBOARD', args))).toEqual([
    [1, 'Ann', 1, 10, 1, 10, 3, 0, 1],
    [2, 'Bob', 0, 0, 0, '', 0, 1, 0],
    [2, 'Eve', 0, 0, 0, '', 0, 0, ''],
  ]);
});

test('won_values and lost_values replace the known words, as a range or a text with commas', () => {
  const args = [column('Ann', 'Ann', 'Ann'), column(1, 2, 4), column('Closed', 'Won', 'Dropped')];
  const [row] = body(table('LEADERBOARD', [...args, 'closed, done', column('DROPPED', '', 'gone')]));
  expect(row.slice(2, 4)).toEqual([1, 1]);
  expect(row.slice(-2)).toEqual([1, 0.5]);
});

test('a row without rep, amount or outcome is left out', () => {
  const args = [column('Ann', '', 'Ann', 'Ann'), column(1, 2, '', 4), column('Won', 'Won', 'Won', ' ')];
  expect(body(table('LEADERBOARD', args)).map((row) => row.slice(1, 4))).toEqual([['Ann', 1, 1]]);
});

test('the header is in the language of the spreadsheet', () => {
  const args = [column('Анна'), column(5), column('Оплачено')];
  expect(table('LEADERBOARD', args, 'ru')).toEqual([
    [
      'Место',
      'Менеджер',
      'Выигранные сделки',
      'Выручка',
      'Доля',
      'Средняя сделка',
      'К среднему по команде',
      'Проигранные сделки',
      'Доля выигранных',
    ],
    [1, 'Анна', 1, 5, 1, 5, 1, 0, 1],
  ]);
});

test('no rows give the header alone', () => {
  expect(table('LEADERBOARD', [column('Rep', ''), column('Amount', '')])).toHaveLength(1);
});

test('faults are named in both languages', () => {
  const args = [column('Ann', 'Bob'), column(1, 'abc')];
  expect(refusal('LEADERBOARD', args)).toBe('KPI_LEADERBOARD: amounts must be a number, but row 2 is "abc".');
  expect(refusal('LEADERBOARD', args, 'ru')).toContain('в строке 2 стоит «abc»');
  expect(refusal('LEADERBOARD', [column('Ann', 'Bob'), column(1)])).toMatch(/amounts must be of the same size as reps/);
  const both = [column('Ann', 'Bob'), column(1, 2), column('A', 'B'), 'A', 'B,a'];
  expect(refusal('LEADERBOARD', both, 'ru')).toMatch(
    /lost_values — ожидается набор слов, которых нет в won_values, а .*«a»/,
  );
});
