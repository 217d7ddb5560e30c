/** What a customer brings is counted after the cost of what was sold, or the summary says that it is not. */

import { explain } from '../../../src/report/plan/explain';
import { workbenchOf } from '../../../src/report/plan/workbench';
import type { Request } from '../../../src/report/request';
import { requestFor } from './deals';
import { draw, library } from './drawn';
import { day, type Small, scanOf } from './small-scan';

const COLUMNS = [
  ['Month', 'period'],
  ['Revenue', 'revenue'],
  ['Cost', 'cogs'],
  ['Orders', 'orders'],
  ['Purchases a year', 'purchasesPerYear'],
  ['Years', 'customerYears'],
  ['MRR at end', 'mrrEnd'],
  ['Customers at start', 'customersStart'],
  ['Customers at end', 'customersEnd'],
  ['Lost', 'lostCustomers'],
  ['New', 'newCustomers'],
  ['Spend', 'spend'],
  ['Returns', 'returns'],
  ['All costs', 'costs'],
] as const;

const FIGURES = [
  ['2024-01-01', 1000, 400, 10, 2, 3, 900, 50, 55, 5, 10, 30, 50, 800],
  ['2024-02-01', 1200, 720, 8, 4, 3, 990, 55, 60, 4, 9, 40, 0, 900],
] as const;

function months(...without: readonly string[]): Small {
  const kept = COLUMNS.flatMap(([, role], i) => (without.includes(role) ? [] : [i]));
  return {
    sheet: 'Months',
    kind: 'periods',
    step: 'month',
    headers: kept.map((i) => COLUMNS[i][0]),
    roles: kept.map((i) => COLUMNS[i][1]),
    rows: FIGURES.map((row) => kept.map((i) => (i === 0 ? day(row[0]) : row[i]))),
  };
}

const WITH = months();
const WITHOUT = months('cogs');
const KPIS = ['CLV', 'LTV', 'LTV_CAC', 'CAC_PAYBACK'];
const requested = (table: Small, more: Partial<Request> = {}) => requestFor([table], { kpis: KPIS, ...more });
const figures = (table: Small, name: string, more: Partial<Request> = {}) => {
  const row = draw([table], requested(table, more)).row(name);
  return [row[1], ...row.slice(9, 11)];
};

const PURCHASE = 2200 / 18;
const ARPA = [900 / 55, 990 / 60];
const margins = [0.6, 0.4, 1080 / 2200];

test.each(['kpi', 'plain'] as const)('%s: what a customer brings is after the cost of goods', (style) => {
  const clv = figures(WITH, 'Customer lifetime value', { style });
  expect(clv).toEqual([PURCHASE * 3 * 3 * margins[2], 100 * 2 * 3 * 0.6, 150 * 4 * 3 * 0.4].map(close));
  const ltv = figures(WITH, 'Subscriber lifetime value', { style });
  const churn = [5 / 50, 4 / 55];
  expect(ltv.slice(1)).toEqual(ARPA.map((arpa, i) => close((arpa * margins[i]) / churn[i])));
  const payback = figures(WITH, 'CAC payback', { style });
  expect(payback.slice(1)).toEqual([30 / 10, 40 / 9].map((cac, i) => close(cac / (ARPA[i] * margins[i]))));
});

const close = (figure: number) => expect.closeTo(figure, 6);

test('purchases a year are those of an average month in total, not of the last one', () => {
  const row = draw([WITH], requested(WITH)).row('Purchases of a customer a year');
  expect([row[1], ...row.slice(9, 11)]).toEqual([3, 2, 4]);
});

const definitions = (table: Small, more: Partial<Request> = {}) => {
  const { summary, at } = draw([table], requested(table, more));
  const block = summary.blocks.find(({ id }) => id === 'definitions');
  const rows = Array.from({ length: block?.box.rows ?? 0 }, (_, i) => (block?.box.row ?? 0) + i);
  return Object.fromEntries(rows.map((row) => [at(row, 1), String(at(row, 2))]));
};

test('without the cost of goods each definition that names the margin says what is taken for it', () => {
  const told = definitions(WITHOUT);
  const names = ['Customer lifetime value', 'Subscriber lifetime value', 'CAC payback', 'LTV to CAC'];
  for (const name of names) expect([name, told[name]]).toEqual([name, expect.stringContaining('taken as 100 %')]);
  expect(Object.values(definitions(WITH)).join()).not.toContain('100 %');
  expect(figures(WITHOUT, 'Customer lifetime value')[0]).toEqual(close(PURCHASE * 3 * 3));
});

test('the explanation puts the margin into the formula, that of the row or the one that is taken', () => {
  const explained = (table: Small) =>
    explain(workbenchOf(scanOf(table), requested(table)), requested(table), library, 'CLV');
  expect(explained(WITH)?.inputs.map(({ measure }) => measure)).toContain('GROSS_MARGIN');
  expect(explained(WITH)?.assumed).toEqual([]);
  expect(explained(WITHOUT)?.assumed).toEqual([{ name: 'gross_margin', label: expect.anything(), value: '100 %' }]);
});

test('the return on all costs counts what was given back; without returns it is on revenue', () => {
  const request = { kpis: ['ROI'], readings: { ROI: 2 } };
  expect(figures(WITH, 'Return on investment', request)).toEqual(
    [(2150 - 1700) / 1700, 150 / 800, 300 / 900].map(close),
  );
  expect(definitions(WITH, request)['Return on investment']).toContain('Here: Net sales · All costs');
  const without = months('returns');
  expect(figures(without, 'Return on investment', request)).toEqual([500 / 1700, 200 / 800, 300 / 900].map(close));
});

test('new recurring revenue is the sum of its months, also in total', () => {
  const table: Small = {
    ...WITH,
    headers: [...WITH.headers, 'New MRR'],
    roles: [...WITH.roles, 'newMrr'],
    rows: WITH.rows.map((row, i) => [...row, [110, 90][i]]),
  };
  expect(figures(table, 'New MRR', { kpis: ['NEW_MRR'] })).toEqual([200, 110, 90]);
});

test('of a rate of periods it is said that the total is of an average one', () => {
  const request = { kpis: ['CHURN', 'AOV'] };
  expect(figures(WITH, 'Customer churn rate', request)).toEqual([9 / 105, 5 / 50, 4 / 55].map(close));
  expect(definitions(WITH, request)['Customer churn rate']).toContain('In total: of an average period');
  expect(definitions(WITH, request)['Average order value']).not.toContain('In total');
});
