/** Rows that each stand for longer than a period: blank in the periods, told in the findings, and in the total where it is of all of them. */

import { preview } from '../../../src/report/plan/preview';
import { requestFor } from './deals';
import { type Drawn, draw } from './drawn';
import { type Small, scanOf } from './small-scan';
import { MONTHS, ORDERS, SPEND } from './tables';

const MONTHLY: Small = { ...SPEND, step: 'month' };
const BLANK = Array.from({ length: 13 }, () => '');
const periodsIn = (row: readonly unknown[]) => row.slice(9, 9 + BLANK.length);

const findings = ({ summary, at }: Drawn) => {
  const block = summary.blocks.find(({ id }) => id === 'findings');
  return Array.from({ length: block?.box.rows ?? 0 }, (_, i) => String(at((block?.box.row ?? 0) + i, 2)));
};

test.each(['kpi', 'plain'] as const)('monthly spend by week is no spend of a week: %s', (style) => {
  const tables = [ORDERS, MONTHLY];
  const drawn = draw(tables, requestFor(tables, { period: 'week', kpis: ['CPA', 'CPC', 'ROAS', 'AOV'], style }));
  for (const name of ['Marketing spend', 'Clicks', 'Cost per acquisition', 'Cost per click', 'Return on ad spend']) {
    expect([name, periodsIn(drawn.row(name))]).toEqual([name, BLANK]);
    expect([name, drawn.row(name).slice(2, 5)]).toEqual([name, ['', '', '']]);
  }
  expect(drawn.row('Marketing spend')[1]).toBe(138);
  expect(drawn.row('Cost per acquisition')[1]).toBe(138 / 7);
  expect(drawn.row('Revenue')[9]).toBe(100);
  expect(drawn.errors()).toEqual([]);
});

test('the findings say so in both languages', () => {
  const tables = [ORDERS, MONTHLY];
  const said = (language: 'en' | 'ru', periods: number | 'all') =>
    findings(draw(tables, requestFor(tables, { period: 'week', kpis: ['AOV', 'CPA'], language, periods })));
  expect(said('en', 'all')).toContain(
    'Ad spend, 2024: each row stands for a month; the figures are in the total, not shown by week',
  );
  expect(said('ru', 'all')).toContain(
    'Ad spend, 2024: каждая строка — месяц; числа показаны в итоге, но не по неделям',
  );
  expect(said('en', 4)).toContain('Ad spend, 2024: each row stands for a month; the figures are not shown by week');
  expect(said('ru', 4)).toContain('Ad spend, 2024: каждая строка — месяц; числа не показаны по неделям');
});

test('by month and by quarter they are figures of the period, and nothing is said', () => {
  for (const [period, figures] of [
    ['month', [60, 40, 38]],
    ['quarter', [138]],
  ] as const) {
    const drawn = draw([MONTHLY], requestFor([MONTHLY], { period, kpis: ['CPC'] }));
    expect(drawn.row('Marketing spend').slice(9, 9 + figures.length)).toEqual(figures);
    expect(findings(drawn).join()).not.toContain('stands for');
  }
});

test('some of the weeks cut through months: no total either, and the wizard asks for months', () => {
  const tables = [ORDERS, MONTHLY];
  const request = requestFor(tables, { period: 'week', periods: 4, kpis: ['CPA', 'AOV'] });
  const drawn = draw(tables, request);
  expect(() => drawn.row('Cost per acquisition')).toThrow();
  expect(() => drawn.row('Marketing spend')).toThrow();
  const cpa = preview(scanOf(...tables), request).find(({ id }) => id === 'CPA');
  expect(cpa?.missing.map(({ en }) => en)).toEqual(['add the period “month”']);
  const byMonth = preview(scanOf(...tables), { ...request, period: 'month' }).find(({ id }) => id === 'CPA');
  expect(byMonth?.available).toBe(true);
});

test('a table with a row a month by week: no chart of blanks, no rate of a week', () => {
  const request = requestFor([MONTHS], { period: 'week', kpis: ['GROWTH', 'CHURN', 'MER'] });
  const drawn = draw([MONTHS], request);
  expect(periodsIn(drawn.row('Revenue'))).toEqual(BLANK);
  expect(drawn.row('Revenue')[1]).toBe(4800);
  expect(drawn.row('Marketing efficiency ratio')[1]).toBe(4800 / 132);
  expect(() => drawn.row('Churn')).toThrow();
  expect(drawn.summary.charts.filter(({ kind }) => kind !== 'bar')).toEqual([]);
});
