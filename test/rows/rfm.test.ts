/** KPI_RFM: recency, frequency, monetary, their scores and segments against plain ranking. */

import fc from 'fast-check';
import { complete, days, expectTable, type Row, sum, tables, unique } from './oracle';
import { call, callIn, column } from './sheet';

/** The table of the specification, word for word. */
const SEGMENTS = `Champions 4–5, 4–5, 4–5 · Loyal 2–5, 3–5, 3–5 · Potential loyalists 3–5, 1–3, 1–3 · New 4–5, 1, 1 · Promising 3–4, 1, 1 · Need attention 2–3, 2–3, 2–3 · About to sleep 2–3, 1–2, 1–2 · At risk 1–2, 2–5, 2–5 · Cannot lose 1, 4–5, 4–5 · Hibernating 1–2, 1–2, 1–2 · Lost 1, 1, 1`;

function segmentOf(marks: readonly number[]): string {
  for (const line of SEGMENTS.split(' · ')) {
    const [, name, bounds] = /^([A-Za-z ]+) (\d.*)$/.exec(line) as RegExpExecArray;
    const fits = bounds.split(', ').every((bound, i) => {
      const [from, to = from] = bound.split('–').map(Number);
      return marks[i] >= from && marks[i] <= to;
    });
    if (fits) return name;
  }
  return 'Other';
}

/** 1 + the smaller ones + half of the other equal ones. */
function score(all: readonly number[], mine: number): number {
  const smaller = all.filter((one) => one < mine).length;
  const equal = all.filter((one) => one === mine).length;
  return Math.ceil((5 * (smaller + (equal + 1) / 2)) / all.length);
}

function expected(rows: readonly Row[], given: string | undefined): unknown[][] {
  const counted = complete(rows, true).filter(({ day }) => given === undefined || day <= given);
  const asOf = given ?? counted.map(({ day }) => day).sort()[counted.length - 1];
  const order = unique(rows.filter(({ customer }) => customer !== '').map(({ customer }) => customer));
  const customers = order.filter((one) => counted.some(({ customer }) => customer === one));
  const figures = customers.map((one) => {
    const own = counted.filter(({ customer }) => customer === one);
    const last = own.map(({ day }) => day).sort()[own.length - 1];
    return [(Date.parse(asOf) - Date.parse(last)) / 86_400_000, own.length, sum(own.map(({ cents = 0 }) => cents))];
  });
  const [recencies, frequencies, sums] = [0, 1, 2].map((i) => figures.map((figure) => figure[i]));
  return [
    ['Customer', 'Recency, days', 'Frequency', 'Monetary', 'R', 'F', 'M', 'Segment'],
    ...customers.map((customer, i) => {
      const [recency, frequency, cents] = figures[i];
      const recent = score(
        recencies.map((one) => -one),
        -recency,
      );
      const marks = [recent, score(frequencies, frequency), score(sums, cents)];
      return [customer, recency, frequency, cents / 100, ...marks, segmentOf(marks)];
    }),
  ];
}

test('agrees with a plain count on random tables', () => {
  fc.assert(
    fc.property(tables, fc.option(days, { nil: undefined }), (t, asOf) => {
      expectTable(call('rows/RFM', t.customers, t.dates, t.amounts, asOf), expected(t.rows, asOf));
    }),
    { numRuns: 300 },
  );
});

test('every segment of the table is reached by its first triple, or by an earlier segment that also fits', () => {
  const many = Array.from({ length: 200 }, (_, i) => i);
  const ids = column(many.map((i) => `c${i}`));
  const dates = column(many.map((i) => `2024-0${1 + (i % 9)}-1${i % 7}`));
  const found = call('rows/RFM', ids, dates, column(many.map((i) => (i * 37) % 101))) as unknown[][];
  for (const line of found.slice(1)) expect(line[7]).toBe(segmentOf(line.slice(4, 7) as number[]));
});

test('ids are text and segments Russian in a Russian spreadsheet', () => {
  const found = callIn(
    { locale: 'ru_RU' },
    'rows/RFM',
    column([7, '007']),
    column(['2024-01-01', '2024-01-02']),
    column([1, 2]),
  );
  expect((found as unknown[][])[0][7]).toBe('Сегмент');
  expect((found as unknown[][]).slice(1).map((line) => line[0])).toEqual(['7', '007']);
  expect((found as unknown[][])[2][7]).toBe('Чемпионы');
});
