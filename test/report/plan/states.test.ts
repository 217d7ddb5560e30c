/** States do not add up over time: a headcount, the months that the cash lasts, the cover of a target by open deals. */

import { DEALS, requestFor } from './deals';
import { draw } from './drawn';
import { day, type Small } from './small-scan';

const DATES = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'];

const TEAM: Small = {
  sheet: 'Team',
  kind: 'periods',
  headers: ['Month', 'Revenue', 'Reps', 'Calls', 'Cash', 'Burn'],
  roles: ['period', 'revenue', 'reps', 'activities', 'cash', 'netBurn'],
  step: 'month',
  rows: DATES.map((date, i) => [day(date), 1000, 4 + (i % 2), 450, 900 - 100 * i, [50, 100, 100, 200][i]]),
};

const NAMES = ['Jan 2024', 'Feb 2024', 'Mar 2024', 'Apr 2024'];
const LABELLED: Small = {
  ...TEAM,
  rows: TEAM.rows.map(([, ...rest], i) => [NAMES[i], ...rest]),
  periodLabels: Object.fromEntries(NAMES.map((name, i) => [name, DATES[i]])),
};
const AS_TEXT: Small = { ...TEAM, rows: TEAM.rows.map((row) => row.map((cell, i) => (i === 2 ? `${cell},0` : cell))) };
const KPIS = ['REVENUE_PER_REP', 'ACTIVITY_PER_REP'];

test.each([
  ['dates', TEAM],
  ['names of months', LABELLED],
  ['numbers as text', AS_TEXT],
])('the people of a team are averaged, not added up: %s', (_, table) => {
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw([table], requestFor([table], { kpis: KPIS, style }));
    expect(drawn.row('Sales reps').slice(9, 13)).toEqual([4, 5, 4, 5]);
    expect(drawn.row('Sales reps')[1]).toBe(4.5);
    expect(drawn.row('Activities per rep')[1]).toBe(400);
    const quarters = draw([table], requestFor([table], { kpis: KPIS, style, period: 'quarter' }));
    expect(quarters.row('Sales reps').slice(9, 11)).toEqual([13 / 3, 5]);
  }
});

test('a month without a headcount counts for none', () => {
  const table = { ...TEAM, rows: TEAM.rows.map((row, i) => (i === 1 ? row.with(2, null) : row)) };
  expect(draw([table], requestFor([table], { kpis: KPIS })).row('Sales reps')[1]).toBe(13 / 3);
});

test('the cash lasts as many months in the total as in the last full month', () => {
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw([TEAM], requestFor([TEAM], { kpis: ['RUNWAY'], style }));
    expect(drawn.row('Runway').slice(9, 13)).toEqual([18, 8, 7, 3]);
    expect(drawn.row('Runway')[1]).toBe(3);
    expect(drawn.row('Net burn')[1]).toBe(450);
  }
});

test('open deals cover the target of the period that they are in, not that of the year', () => {
  const plan: Small = {
    sheet: 'Plan',
    kind: 'periods',
    headers: ['Month', 'Target'],
    roles: ['period', 'target'],
    step: 'month',
    rows: DATES.slice(0, 3).map((date) => [day(date), 2950]),
  };
  const tables = [DEALS, plan];
  const drawn = draw(tables, requestFor(tables, { kpis: ['PIPELINE_COVERAGE', 'REQUIRED_PIPELINE'] }));
  expect(drawn.row('Pipeline coverage').slice(9, 12)).toEqual(['', '', 2]);
  expect(drawn.row('Pipeline coverage')[1]).toBe(2);
  expect(drawn.row('Required pipeline')[1]).toBe((2950 * 3) / (4 / 6));
});

test('a lifetime value of customers who buy again is not made of what they spent in all periods', () => {
  const bought = ['2024-01-01', '2024-02-10', '2024-03-31'];
  const orders: Small = {
    sheet: 'Orders',
    kind: 'orders',
    headers: ['Date', 'Customer', 'Amount'],
    roles: ['date', 'customer', 'amount'],
    rows: [...bought.map((date) => [day(date), 'a', 100]), ...bought.slice(0, 2).map((date) => [day(date), 'b', 100])],
  };
  const drawn = draw([orders], requestFor([orders], { kpis: ['LTV'], periods: 3 }));
  expect(drawn.row('Subscriber lifetime value').slice(9, 12)).toEqual(['', '', 200]);
  expect(drawn.row('Subscriber lifetime value')[1]).toBe(200);
});
