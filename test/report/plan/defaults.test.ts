/** What three clicks would build says nothing twice, and breaks nothing down into a single row. */

import { defaultRequest } from '../../../src/report/plan/defaults';
import { DEALS, requestFor } from './deals';
import { draw, planOf } from './drawn';
import { type Small, scanOf } from './small-scan';
import { ORDERS } from './tables';

const only = (role: 'source' | 'rep', words: (i: number) => string | null): Small => {
  const at = DEALS.roles.indexOf(role);
  return { ...DEALS, rows: DEALS.rows.map((row, i) => row.map((value, c) => (c === at ? words(i) : value))) };
};
const breakdowns = (table: Small) => defaultRequest(scanOf(table), { language: 'en' }).breakdowns;

test('a column with one word alone is no breakdown; with blank cells beside it is', () => {
  expect(breakdowns(DEALS)).toEqual(expect.arrayContaining(['source', 'rep']));
  expect(breakdowns(only('source', () => 'Sale'))).not.toContain('source');
  expect(breakdowns(only('source', (i) => (i % 2 === 0 ? 'Sale' : null)))).toContain('source');
});

const names = (tables: readonly Small[], kpis: readonly string[]) =>
  planOf(tables, requestFor(tables, { kpis })).sheets[0].cells.flatMap(({ column, content }) =>
    column === 1 && 'value' in content ? [content.value] : [],
  );

test('the average deal is one row, also where sales velocity stands on it', () => {
  expect(names([DEALS], ['AOV', 'SALES_VELOCITY'])).not.toContain('Average deal won');
  const { row } = draw([DEALS], requestFor([DEALS], { kpis: ['SALES_VELOCITY'] }));
  expect(row('Average order value')[1]).toBe((1000 + 2500.5 + 300 + 800) / 4);
  expect(row('Sales velocity')[1]).toBeCloseTo(((8 / 3) * (4600.5 / 4) * (4 / 6)) / (83 / 4));
});

test('beside orders it is a row of its own: the average order is another', () => {
  expect(names([DEALS, ORDERS], ['AOV', 'SALES_VELOCITY'])).toEqual(
    expect.arrayContaining(['Average order value', 'Average deal won']),
  );
});
