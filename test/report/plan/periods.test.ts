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

test('the same length of time before is known only where the data reach back', () => {
  expect(periodsOf(tablesOf(ORDERS), 'month', 1)?.earlier?.first).toBe(day('2024-02-01').day);
  expect(periodsOf(tablesOf(ORDERS), 'month', 2)?.earlier).toBeUndefined();
});
