/** Which periods are shown, and which of them is cut short. */

import type { Table } from '../../../src/report/model';
import { periodsOf } from '../../../src/report/plan/choice/periods';
import { DEALS } from './deals';
import { day, type Small, scanOf } from './small-scan';
import { MONTHS, ORDERS, SUBSCRIPTIONS } from './tables';

const tablesOf = (...small: Small[]): readonly Table[] => scanOf(...small).tables;
const labels = (tables: readonly Table[], ...how: ['week' | 'month' | 'quarter', number | 'all']) =>
  periodsOf(tables, ...how)?.shown.map(({ label }) => label);

test('from the first to the last day of all tables, or the last few', () => {
  expect(labels(tablesOf(ORDERS, MONTHS), 'month', 'all')).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
  expect(labels(tablesOf(ORDERS), 'month', 2)).toEqual(['2024-02', '2024-03']);
  expect(labels(tablesOf(ORDERS), 'quarter', 12)).toEqual(['2024-Q1']);
  expect(labels(tablesOf(ORDERS), 'week', 'all')).toHaveLength(13);
});

test('an end, or a closing that is only expected, makes no period', () => {
  const ending: Small = { ...SUBSCRIPTIONS, rows: [['a', day('2024-01-10'), day('2030-01-01'), 5]] };
  expect(labels(tablesOf(ending), 'month', 'all')).toEqual(['2024-01']);
  const expected: Small = {
    ...DEALS,
    rows: [...DEALS.rows, ['New', 1, day('2024-03-01'), day('2026-01-01'), 'Ann', 'Ads', 'c9']],
  };
  expect(labels(tablesOf(expected), 'month', 'all')).toEqual(['2024-01', '2024-02', '2024-03']);
});

test('the last period is cut short where the data end before it; a row of a month fills the month', () => {
  expect(periodsOf(tablesOf(DEALS), 'month', 'all')?.cutAt).toBe(day('2024-03-12').day);
  expect(periodsOf(tablesOf(ORDERS), 'month', 'all')?.cutAt).toBeUndefined();
  expect(periodsOf(tablesOf(MONTHS), 'month', 'all')?.cutAt).toBeUndefined();
  expect(periodsOf(tablesOf(MONTHS), 'quarter', 'all')?.cutAt).toBe(day('2024-04-30').day);
});

const complete = (tables: readonly Table[], unit: 'month' | 'quarter' = 'month', count: number | 'all' = 'all') =>
  periodsOf(tables, unit, count)?.complete;

const dated = (sheet: string, kind: Small['kind'], ...days: string[]): Small => ({
  sheet,
  kind,
  headers: ['Date', 'Figure'],
  roles: ['date', kind === 'spend' ? 'spend' : 'amount'],
  rows: days.map((one) => [day(one), 10]),
});

const daily = (from: string, to: string) => {
  const days = Array.from({ length: day(to).day - day(from).day + 1 }, (_, i) => ({ day: day(from).day + i }));
  return { ...dated('Orders', 'orders'), rows: days.map((one) => [one, 10]) };
};

test('periods that the data do not cover to the end are counted apart', () => {
  expect(complete(tablesOf(daily('2024-01-01', '2024-03-14')))).toBe(2);
  expect(complete(tablesOf(daily('2024-01-01', '2024-03-14')), 'month', 1)).toBe(0);
  expect(complete(tablesOf(daily('2024-01-01', '2024-03-28')))).toBe(2);
  expect(complete(tablesOf(DEALS))).toBe(2);
  expect(complete(tablesOf(MONTHS))).toBe(4);
  expect(complete(tablesOf(MONTHS), 'quarter')).toBe(1);
});

test('a weekend without a sale, and days without a row in a table that has few, cut nothing short', () => {
  expect(complete(tablesOf(daily('2024-01-01', '2024-03-29')))).toBe(3);
  expect(complete(tablesOf(dated('Orders', 'orders', '2024-01-05', '2024-02-02', '2024-03-04')))).toBe(3);
});

test('spend dated with the first of a month stands for the month; the table that lags decides, one that is over does not', () => {
  const spend = dated('Ads', 'spend', '2024-01-01', '2024-02-01', '2024-03-01');
  expect(complete(tablesOf(daily('2024-01-01', '2024-03-31'), spend))).toBe(3);
  expect(complete(tablesOf(daily('2024-01-01', '2024-02-29'), spend))).toBe(2);
  expect(complete(tablesOf(daily('2024-01-01', '2024-04-30'), spend))).toBe(3);
  expect(complete(tablesOf(daily('2024-01-01', '2024-06-30'), spend))).toBe(6);
});

test('the same length of time before is known only where the data reach back', () => {
  expect(periodsOf(tablesOf(ORDERS), 'month', 1)?.earlier?.first).toBe(day('2024-02-01').day);
  expect(periodsOf(tablesOf(ORDERS), 'month', 2)?.earlier).toBeUndefined();
});
