/** KPI_BREAKDOWN against a slow and plain oracle for every aggregate, its definitions, and odd inputs. */

import fc from 'fast-check';
import { type Deal, deals, expectClose, grouped, numberOf, rankOf, ratio, textOf, total, under } from './arbitrary';
import { body, column, refusal, table } from './call';

const AGGREGATES: Record<string, (numbers: number[], cells: string[]) => number> = {
  sum: total,
  count: (numbers) => numbers.length,
  average: (numbers) => total(numbers) / numbers.length,
  median: (numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
  },
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
  unique: (_, cells) => new Set(cells).size,
  last: (numbers) => numbers[numbers.length - 1],
};

interface Line {
  readonly name: string;
  readonly value: number;
  readonly rows: number;
  readonly costs: unknown[];
}

function oracle(rows: readonly Deal[], aggregate: string, top: number, withCosts: boolean): unknown[][] {
  const complete = rows.filter(({ amount, share }) => {
    return numberOf(amount) !== undefined && (!withCosts || numberOf(share) !== undefined);
  });
  const line = (name: string, own: readonly Deal[]): Line => {
    const numbers = own.map(({ amount }) => numberOf(amount) as number);
    const cost = total(own.map(({ share }) => numberOf(share) ?? 0));
    const profit = total(numbers) - cost;
    const ids = aggregate === 'count' || aggregate === 'unique';
    const value = AGGREGATES[aggregate](
      numbers,
      own.map(({ amount }) => textOf(amount)),
    );
    const costs = withCosts ? [cost, ...(ids ? ['', ''] : [profit, ratio(profit, cost)])] : [];
    return { name, value, rows: own.length, costs };
  };
  const lines = grouped(complete, ({ label }) => textOf(label)).map(([name, own]) => line(name, own));
  const values = lines.map(({ value }) => value);
  const ordered = [...lines].sort((a, b) => b.value - a.value);
  const shown = ordered.slice(0, top).map(({ name }) => name);
  const others = complete.filter(({ label }) => !shown.includes(textOf(label)));
  const shares = aggregate === 'sum' || aggregate === 'count';
  const cells = ({ name, value, rows, costs }: Line, rank: number | '') => {
    return [name, value, shares ? ratio(value, total(values)) : '', rank, rows, ...costs];
  };
  return [
    ...ordered.slice(0, top).map((one) => cells(one, rankOf(one.value, values))),
    ...(others.length > 0 ? [cells(line('Others', others), '')] : []),
  ];
}

const columns = (rows: readonly Deal[]) => [under('Rep', rows, 'label'), under('Amount', rows, 'amount')];

test.each(Object.keys(AGGREGATES))('random rows give what the oracle gives: %s', (aggregate) => {
  fc.assert(
    fc.property(deals, fc.constantFrom(1, 2, 3, 99), fc.boolean(), (rows, top, withCosts) => {
      const costs = withCosts ? [under('Cost', rows, 'share')] : [];
      const args = [...columns(rows), aggregate, top, ...costs];
      expectClose(body(table('BREAKDOWN', args)), oracle(rows, aggregate, top, withCosts));
    }),
    { numRuns: 100 },
  );
});

test('shares add up to 1, the others included, and rows to all rows', () => {
  fc.assert(
    fc.property(deals, fc.constantFrom('sum', 'count'), fc.constantFrom('', 1, 2), (rows, aggregate, top) => {
      const found = body(table('BREAKDOWN', [...columns(rows), aggregate, top]));
      const complete = rows.filter(({ amount }) => numberOf(amount) !== undefined);
      expect(total(found.map((row) => Number(row[4])))).toBe(complete.length);
      if (found.some((row) => row[2] !== '')) expect(total(found.map((row) => Number(row[2])))).toBeCloseTo(1, 9);
    }),
  );
});

test('ties share a rank and the next is skipped', () => {
  const found = body(table('BREAKDOWN', [column('a', 'b', 'c', 'd'), column(5, 9, 5, 1)]));
  expect(found.map((row) => [row[0], row[3]])).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 2],
    ['d', 4],
  ]);
});

test('a blank label is a row of its own', () => {
  expect(body(table('BREAKDOWN', [column('a', '', ' '), column(1, 2, 3)]))).toEqual([
    ['', 5, 5 / 6, 1, 2],
    ['a', 1, 1 / 6, 2, 1],
  ]);
});

test('the others are computed from their rows, not from their figures', () => {
  const args = [column('a', 'b', 'b', 'b', 'c'), column(100, 1, 1, 1, 9), 'average', 1];
  expect(body(table('BREAKDOWN', args))[1].slice(0, 2)).toEqual(['Others', 3]);
});

test('top that shows every label leaves no others', () => {
  expect(body(table('BREAKDOWN', [column('a', 'b'), column(1, 2), 'sum', 2]))).toHaveLength(2);
});

test('ids are told apart as text and counted without a header over them', () => {
  const args = [column('a', 'a', 'a', 'b'), column('A-17', ' A-17 ', 'A-18', 'B-1')];
  expect(body(table('BREAKDOWN', [...args, 'unique'])).map((row) => row.slice(0, 2))).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(body(table('BREAKDOWN', [...args, 'количество'])).map((row) => row[1])).toEqual([3, 1]);
  const headed = [column('Channel', 'a', 'a'), column('Customer', 'A-17', 'A-18')];
  expect(body(table('BREAKDOWN', [...headed, 'unique']))).toEqual([['a', 2, '', 1, 2]]);
});

test('count takes dates too', () => {
  const dates = column(new Date(0), new Date(1), '');
  expect(body(table('BREAKDOWN', [column('a', 'a', 'a'), dates, 'count']))).toEqual([['a', 2, 1, 1, 2]]);
});

test('the number 7 and the text 7 are one label, 007 is another', () => {
  const found = body(table('BREAKDOWN', [column(7, '7', '007'), column(1, 2, 4)]));
  expect(found.map(([label, value]) => [label, value])).toEqual([
    ['007', 4],
    ['7', 3],
  ]);
});

test('a total of zero leaves shares blank', () => {
  expect(body(table('BREAKDOWN', [column('a', 'b'), column(5, -5)])).map((row) => row[2])).toEqual(['', '']);
});

test('headers, words and the others are Russian in a Russian spreadsheet', () => {
  const args = [column('а', 'б'), column(1, 2), 'сумма', 1, column(1, 1)];
  expect(table('BREAKDOWN', args, 'ru')).toEqual([
    ['Название', 'Значение', 'Доля', 'Место', 'Строк', 'Затраты', 'Прибыль', 'ROI'],
    ['б', 2, 2 / 3, 1, 1, 1, 1, 1],
    ['Остальные', 1, 1 / 3, '', 1, 1, 0, 0],
  ]);
});

test('faults are named in both languages', () => {
  const args = [column('a', 'b'), column(1, 2)];
  for (const top of [0, 1.5])
    expect(refusal('BREAKDOWN', [...args, 'sum', top])).toMatch(/top must be a whole number from 1/);
  expect(refusal('BREAKDOWN', [...args, 'sum', 0], 'ru')).toMatch(/top — ожидается целое число от 1, а .* 0\.$/);
  expect(refusal('BREAKDOWN', [...args, 'total'])).toMatch(/aggregate must be one of sum, count, average/);
  expect(refusal('BREAKDOWN', [column('a', 'b'), column(1, '#N/A'), 'count'])).toMatch(
    /values must be a value, but row 2 is the error #N\/A/,
  );
  expect(refusal('BREAKDOWN', [...args, 'sum', '', column(1, 'x')])).toMatch(
    /costs must be a number, but row 2 is "x"/,
  );
});
