/** A figure of a column without values is not known: a blank, never a zero. */

import { requestFor } from './deals';
import { draw } from './drawn';
import { day, type Small } from './small-scan';

const MONTHS = ['2024-01-01', '2024-02-01', '2024-03-01'];

const monthly = (cash: readonly (number | null)[], burn: readonly (number | null)[]): Small => ({
  sheet: 'Months',
  kind: 'periods',
  headers: ['Month', 'Revenue', 'Cash', 'Burn'],
  roles: ['period', 'revenue', 'cash', 'netBurn'],
  step: 'month',
  rows: MONTHS.map((date, i) => [day(date), 1000 + i, cash[i], burn[i]]),
});

const KPIS = ['RUNWAY', 'GROWTH'];

test.each(['kpi', 'plain'] as const)('months without a figure have none, and the others keep theirs: %s', (style) => {
  const table = monthly([900, null, 700], [null, 100, 0]);
  const drawn = draw([table], requestFor([table], { kpis: KPIS, style }));
  expect(drawn.row('Cash').slice(9, 12)).toEqual([900, '', 700]);
  expect(drawn.row('Net burn').slice(9, 12)).toEqual(['', 100, 0]);
  expect([drawn.row('Cash')[1], drawn.row('Net burn')[1]]).toEqual([700, 100]);
  expect(drawn.errors()).toEqual([]);
});

test.each(['kpi', 'plain'] as const)('cells that are emptied afterwards leave blanks: %s', (style) => {
  const table = monthly([900, 800, 700], [100, 100, 100]);
  const drawn = draw([table], requestFor([table], { kpis: KPIS, style }));
  for (const row of [2, 3, 4]) drawn.set(`Months!C${row}`, '');
  expect(drawn.row('Cash').slice(1, 4)).toEqual(['', '', '']);
  expect(drawn.row('Runway').slice(1, 4)).toEqual(['', '', '']);
  expect(drawn.errors()).toEqual([]);
});

test('a column that was empty at the build has no row', () => {
  const table = monthly([null, null, null], [100, 100, 100]);
  const { summary } = draw([table], requestFor([table], { kpis: KPIS }));
  const texts = summary.cells.flatMap(({ content }) => ('value' in content ? [content.value] : []));
  expect(texts).toContain('Revenue');
  expect(texts).not.toContain('Cash');
});

test('goods without a cost give no margin', () => {
  const orders: Small = {
    sheet: 'Orders',
    kind: 'orders',
    headers: ['Date', 'Amount', 'Cost'],
    roles: ['date', 'amount', 'cost'],
    rows: MONTHS.map((date) => [day(date), 100, null]),
  };
  const { summary } = draw([orders], requestFor([orders], { kpis: ['GROSS_MARGIN', 'AOV'] }));
  const texts = summary.cells.flatMap(({ content }) => ('value' in content ? [content.value] : []));
  expect(texts).toContain('Average order value');
  expect(texts).not.toContain('Gross margin');
});

test('stages of which none is read as won or lost tell of no deal won: that is not zero', () => {
  const deals: Small = {
    sheet: 'Deals',
    kind: 'deals',
    headers: ['Created', 'Closed', 'Stage', 'Amount'],
    roles: ['created', 'closed', 'stage', 'amount'],
    stages: { Inquiry: 'open', Prepaid: 'open', Dead: 'open' },
    rows: MONTHS.map((date, i) => [day(date), day(date), ['Inquiry', 'Prepaid', 'Dead'][i], 100]),
  };
  const drawn = draw([deals], requestFor([deals], { kpis: ['WIN_RATE', 'CLOSE_RATE', 'AOV'] }));
  expect(drawn.row('Deals created')[1]).toBe(3);
  const texts = drawn.summary.cells.flatMap(({ content }) => ('value' in content ? [content.value] : []));
  expect(texts).not.toContain('Deals won');
  expect(texts).not.toContain('Close rate');
});
