/** KPI_MRR_MOVEMENTS: movements close in every row and equal a plain account of random customers. */

import fc from 'fast-check';
import { movementLines } from './movements-oracle';
import { complete, days, expectTable, labelOf, labelsBetween, PERIODS, type Row, sum, tables, unique } from './oracle';
import { call, callIn, column, records } from './sheet';

function expected(rows: readonly Row[], unit: (typeof PERIODS)[number], asOf: string | undefined): unknown[][] {
  const counted = complete(rows, true).filter(({ day }) => asOf === undefined || day <= asOf);
  const sorted = counted.map(({ day }) => day).sort();
  const labels = counted.length === 0 ? [] : labelsBetween(unit, sorted[0], asOf ?? sorted[sorted.length - 1]);
  const customers = unique(counted.map(({ customer }) => customer));
  const mrr = labels.map((label) =>
    Object.fromEntries(
      customers.map((customer) => [
        customer,
        sum(counted.filter((r) => r.customer === customer && labelOf(unit, r.day) === label).map((r) => r.cents ?? 0)),
      ]),
    ),
  );
  return movementLines(labels, mrr);
}

/** A start of next to nothing makes rates of the rounding of cents. */
const comparable = (table: unknown[][]) =>
  table.map((line) => (typeof line[1] === 'number' && Math.abs(line[1]) < 0.005 ? line.slice(0, 10) : line));

test('agrees with a plain count on random tables, negative rows and all', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(...PERIODS), fc.option(days, { nil: undefined }), (t, unit, asOf) => {
      const found = call('rows/MRR_MOVEMENTS', t.customers, t.dates, t.amounts, unit, asOf);
      expectTable(comparable(found as unknown[][]), comparable(expected(t.rows, unit, asOf)));
    }),
    { numRuns: 150 },
  );
});

test('start + net new = end in every row, and each start is the end before', () => {
  fc.assert(
    fc.property(tables, (t) => {
      const lines = records(call('rows/MRR_MOVEMENTS', t.customers, t.dates, t.amounts));
      lines.forEach((line, i) => {
        expect(Number(line.Start) + Number(line['Net new'])).toBeCloseTo(Number(line.End), 7);
        expect(line.Start).toBe(i === 0 ? 0 : lines[i - 1].End);
        expect(Number(line.Contraction)).toBeGreaterThanOrEqual(0);
        expect(Number(line.Churned)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

const months = column(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']);

test('back after zero is reactivation, the first time above zero is new', () => {
  const table = call('rows/MRR_MOVEMENTS', column(['a', 'a', 'a', 'a']), months, column([0, 50, 0, 40]));
  expect(records(table)).toMatchObject([
    { New: 0, Customers: 0 },
    { New: 50, Reactivation: 0, Customers: 1 },
    { Churned: 50, Customers: 0, 'Gross churn': 1, NRR: 0 },
    { New: 0, Reactivation: 40, Start: 0, End: 40 },
  ]);
});

test('a customer without a row has no MRR; rows of a period add up', () => {
  const table = call(
    'rows/MRR_MOVEMENTS',
    column(['a', 'a', 'b', 'a']),
    column(['2024-01-01', '2024-01-09', '2024-02-01', '2024-03-01']),
    column([50, 30, 10, 80]),
  );
  expect(records(table)).toMatchObject([
    { New: 80 },
    { New: 10, Churned: 80, End: 10 },
    { Reactivation: 80, Churned: 10, End: 80 },
  ]);
});

test('gross churn leaves expansion out, NRR leaves new and reactivation out', () => {
  const ids = column(['a', 'b', 'a', 'b', 'c']);
  const dates = column(['2024-01-01', '2024-01-01', '2024-02-01', '2024-02-01', '2024-02-01']);
  const [, line] = records(call('rows/MRR_MOVEMENTS', ids, dates, column([100, 100, 150, 80, 500])));
  expect(line).toMatchObject({ 'Gross churn': 0.1, 'Net churn': -0.15, NRR: 1.15, GRR: 0.9, 'Quick ratio': 27.5 });
});

test('cents that add up in another order are no movement', () => {
  const ids = column(['a', 'a', 'a', 'a', 'a', 'a']);
  const dates = column(['2024-01-01', '2024-01-02', '2024-01-03', '2024-02-01', '2024-02-02', '2024-02-03']);
  const [, line] = records(call('rows/MRR_MOVEMENTS', ids, dates, column([0.1, 0.2, 0.3, 0.3, 0.2, 0.1])));
  expect(line).toMatchObject({ Expansion: 0, Contraction: 0, 'Quick ratio': '' });
});

test('the header is Russian in a Russian spreadsheet', () => {
  const table = callIn(
    { locale: 'ru_RU' },
    'rows/MRR_MOVEMENTS',
    column(['a']),
    column(['2024-01-01']),
    column([5]),
  ) as unknown[][];
  expect(table[0].slice(0, 6)).toEqual(['Период', 'На начало', 'Новые', 'Расширение', 'Сокращение', 'Ушедшие']);
});
