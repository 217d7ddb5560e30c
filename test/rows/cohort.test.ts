/** KPI_COHORT: who belongs to a cohort, every measure against a plain count, what has not happened yet. */

import fc from 'fast-check';
import {
  blankIfNone,
  complete,
  days,
  expectTable,
  labelOf,
  labelsBetween,
  PERIODS,
  type PeriodName,
  type Row,
  sum,
  tables,
  unique,
} from './oracle';
import { call, callIn, column, records } from './sheet';

const MEASURES = ['retention', 'customers', 'revenue', 'revenue_per_customer', 'cumulative_revenue'];

function expected(rows: readonly Row[], unit: PeriodName, measure: string, asOf: string | undefined): unknown[][] {
  const counted = complete(rows, true).filter(({ day }) => asOf === undefined || day <= asOf);
  if (counted.length === 0) return [['Cohort', 'Customers']];
  const sorted = counted.map(({ day }) => day).sort();
  const labels = labelsBetween(unit, sorted[0], asOf ?? sorted[sorted.length - 1]);
  const firstDay = (customer: string) =>
    sorted.find((day) => counted.some((r) => r.customer === customer && r.day === day));
  const cohortOf = (customer: string) => labelOf(unit, firstDay(customer) as string);
  const lines = labels.map((cohort, i) => {
    const members = counted.filter(({ customer }) => cohortOf(customer) === cohort);
    const size = unique(members.map(({ customer }) => customer)).length;
    const cells = labels.map((_, age) => {
      if (i + age >= labels.length) return '';
      const there = members.filter(({ day }) => labelOf(unit, day) === labels[i + age]);
      const soFar = members.filter(({ day }) => labels.indexOf(labelOf(unit, day)) <= i + age);
      const customers = unique(there.map(({ customer }) => customer)).length;
      const revenue = sum(there.map((r) => r.cents as number)) / 100;
      if (measure === 'retention') return blankIfNone(customers / size);
      if (measure === 'customers') return customers;
      if (measure === 'revenue') return revenue;
      if (measure === 'revenue_per_customer') return blankIfNone(revenue / size);
      return sum(soFar.map((r) => r.cents as number)) / 100;
    });
    return [cohort, size, ...cells];
  });
  return [['Cohort', 'Customers', ...labels.map((_, age) => age)], ...lines];
}

test('agrees with a plain count on random tables, for every measure and period', () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...PERIODS),
      fc.constantFrom(...MEASURES),
      fc.option(days, { nil: undefined }),
      (t, unit, measure, asOf) => {
        const found = call('rows/COHORT', t.customers, t.dates, t.amounts, unit, measure, asOf);
        expectTable(found, expected(t.rows, unit, measure, asOf));
      },
    ),
    { numRuns: 150 },
  );
});

test('cohort sizes add up to all customers', () => {
  fc.assert(
    fc.property(tables, (t) => {
      const sizes = records(call('rows/COHORT', t.customers, t.dates)).map((line) => Number(line.Customers));
      expect(sum(sizes)).toBe(unique(complete(t.rows, false).map(({ customer }) => customer)).length);
    }),
  );
});

test('a customer belongs to the period of the first row, wherever that row stands, and counts once a period', () => {
  const dates = column(['2024-02-11', '2024-02-20', '2024-01-31']);
  expect(call('rows/COHORT', column(['a', 'a', 'a']), dates, '', 'month', 'customers')).toEqual([
    ['Cohort', 'Customers', 0, 1],
    ['2024-01', 1, 1, 1],
    ['2024-02', 0, 0, ''],
  ]);
});

test('what has not happened yet is blank, what happened to nobody is 0', () => {
  const table = call(
    'rows/COHORT',
    column(['a', 'b']),
    column(['2024-01-05', '2024-03-05']),
    '',
    'month',
    '',
    '2024-03-06',
  );
  expect(table).toEqual([
    ['Cohort', 'Customers', 0, 1, 2],
    ['2024-01', 1, 1, 0, 0],
    ['2024-02', 0, '', '', ''],
    ['2024-03', 1, 1, '', ''],
  ]);
});

test('a money measure without amounts, an unknown measure and a table too large for a sheet are refused', () => {
  const [ids, dates] = [column(['a', 'b']), column(['1950-01-01', '2024-01-05'])];
  expect(() => call('rows/COHORT', ids, dates, '', 'month', 'revenue')).toThrow(
    'KPI_COHORT: amounts must be given for the measure "revenue", but it is blank.',
  );
  expect(() => call('rows/COHORT', ids, dates, '', 'month', 'profit')).toThrow(
    'KPI_COHORT: measure must be one of retention, customers, revenue, revenue_per_customer, cumulative_revenue, but it is "profit".',
  );
  expect(() => call('rows/COHORT', ids, dates, '', 'day')).toThrow(
    /period must be such that the table fits into a sheet/,
  );
  expect(() => callIn({ locale: 'ru_RU' }, 'rows/COHORT', ids, dates, '', 'день')).toThrow(/поместилась на лист/);
});
