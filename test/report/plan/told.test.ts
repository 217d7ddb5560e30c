/** Figures of different lengths of time: what divides by spend, or is divided by it, is of the time with spend. */

import { requestFor } from './deals';
import { type Drawn, draw } from './drawn';
import { day, type Small } from './small-scan';
import { MONTHS, ORDERS, SPEND } from './tables';

const months = (drawn: Drawn, name: string) => drawn.row(name).slice(9, 12);
const total = (drawn: Drawn, name: string) => drawn.row(name)[1];
const findings = ({ summary, at }: Drawn) => {
  const { box } = summary.blocks.find(({ id }) => id === 'findings') ?? { box: { row: 0, rows: 0 } };
  return Array.from({ length: box.rows }, (_, i) => String(at(box.row + i, 2)));
};

const SHORT: Small = { ...SPEND, step: 'month', rows: SPEND.rows.slice(0, 2) };
const asText = (table: Small): Small => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell, i) => (i === 2 ? `${cell},00 ₽` : cell))),
});
const AS_TEXT = asText(SHORT);
const DAILY: Small = {
  ...SPEND,
  rows: [
    [day('2024-01-15'), 'Google', 60, 30, 1000],
    [day('2024-02-07'), 'Google', 30, 15, 500],
    [day('2024-02-19'), 'Google', 10, 5, 400],
  ],
};
const KPIS = ['CAC', 'ROAS', 'CPA'];

describe.each(['kpi', 'plain'] as const)('in %s style', (style) => {
  test.each([
    ['dates', SHORT],
    ['amounts as texts', AS_TEXT],
    ['single days', DAILY],
  ])('the totals of spend that ends before the orders are of its months: %s', (_, spend) => {
    const drawn = draw([ORDERS, spend], requestFor([ORDERS, spend], { style, kpis: KPIS }));
    expect(months(drawn, 'Marketing spend')).toEqual([60, 40, '']);
    expect(months(drawn, 'Return on ad spend')).toEqual([170.5 / 60, 3, '']);
    expect([total(drawn, 'Marketing spend'), total(drawn, 'New customers')]).toEqual([100, 4]);
    expect(total(drawn, 'Customer acquisition cost')).toBe(100 / 3);
    expect(total(drawn, 'Return on ad spend')).toBe(290.5 / 100);
    expect(total(drawn, 'Cost per acquisition')).toBe(100 / 5);
    expect(total(drawn, 'Revenue')).toBe(360.5);
    expect(findings(drawn)).toContainEqual(
      expect.stringMatching(/Customer acquisition cost.*only of the time with marketing spend/),
    );
    expect(drawn.errors()).toEqual([]);
  });

  test.each([
    ['dates', SPEND],
    ['amounts as texts', asText(SPEND)],
    ['single days', DAILY],
  ])(
    'a month between without a row of spend is not one without spend: %s',
    (_, { rows: [first, , last], ...spend }) => {
      const april = [...ORDERS.rows, [day('2024-04-09'), 'eva', 90, 'Google', 'Tea']];
      const march = [day('2024-03-05'), ...last.slice(1)];
      const tables: Small[] = [
        { ...ORDERS, rows: april },
        { ...spend, step: 'month', rows: [first, march] },
      ];
      const drawn = draw(tables, requestFor(tables, { style, kpis: ['CPA', ...KPIS], breakdowns: ['channel'] }));
      const cost = Number.parseFloat(String(last[2]));
      expect(drawn.row('Marketing spend').slice(9, 13)).toEqual([60, '', cost, '']);
      expect(months(drawn, 'Return on ad spend')).toEqual([170.5 / 60, '', 70 / cost]);
      expect(months(drawn, 'Cost per acquisition')).toEqual([60 / 3, '', cost / 2]);
      expect(total(drawn, 'Marketing spend')).toBe(60 + cost);
      expect(total(drawn, 'Return on ad spend')).toBe((170.5 + 70) / (60 + cost));
      expect(total(drawn, 'Customer acquisition cost')).toBe((60 + cost) / 3);
      expect(findings(drawn)).toContainEqual(expect.stringContaining('(2024-01 – 2024-03; nothing of 2024-02)'));
      const header = drawn.row('Channel');
      const google = (name: string) => drawn.row('Google')[header.indexOf(name)];
      expect(google('Return on ad spend')).toBe((150.5 + 60) / (60 + cost));
      expect(drawn.errors()).toEqual([]);
    },
  );

  test('a month between is told as soon as it has a row', () => {
    const spend: Small = { ...SPEND, step: 'month', rows: [SPEND.rows[0], SPEND.rows[2]] };
    const request = requestFor([ORDERS, spend], { style, kpis: KPIS, breakdowns: ['channel'] });
    const drawn = draw([ORDERS, spend], request);
    expect(total(drawn, 'Return on ad spend')).toBe((170.5 + 70) / 90);
    drawn.set(`'${spend.sheet}'!A4`, 45_335);
    drawn.set(`'${spend.sheet}'!B4`, 'Google');
    drawn.set(`'${spend.sheet}'!C4`, 30);
    expect(months(drawn, 'Marketing spend')).toEqual([60, 30, 30]);
    expect(total(drawn, 'Return on ad spend')).toBe(360.5 / 120);
    expect(drawn.row('Google')[drawn.row('Channel').indexOf('Return on ad spend')]).toBe(290.5 / 120);
    expect(findings(drawn)).not.toContainEqual(expect.stringContaining('nothing of'));
    expect(drawn.errors()).toEqual([]);
  });

  test('a quarter leaves out the month without spend, from raw rows and from a table by month', () => {
    const spend: Small = { ...SPEND, step: 'month', rows: [SPEND.rows[0], SPEND.rows[2]] };
    const plan: Small = { ...MONTHS, roles: ['period', null, 'spend', null, null, null, null, null, null] };
    for (const [table, cost] of [
      [spend, 90],
      [{ ...plan, rows: [plan.rows[0], plan.rows[2]] }, 22],
    ] as const) {
      const request = requestFor([ORDERS, table], { style, kpis: ['ROAS', 'CAC'], period: 'quarter' });
      const drawn = draw([ORDERS, table], request);
      expect(drawn.row('Return on ad spend').slice(9, 10)).toEqual([(170.5 + 70) / cost]);
      expect(total(drawn, 'Return on ad spend')).toBe((170.5 + 70) / cost);
      expect(drawn.row('Customer acquisition cost')[9]).toBe('');
      expect(findings(drawn)).toContainEqual(expect.stringContaining('nothing of 2024-02-01 – 2024-02-29'));
    }
  });

  test('spend added below counts with the orders of its month', () => {
    const drawn = draw([ORDERS, SHORT], requestFor([ORDERS, SHORT], { style, kpis: ['ROAS'] }));
    const [note] = findings(drawn).filter((text) => text.startsWith('Return on ad spend'));
    expect(note).toMatch(/\(2024-01 – 2024-02\)$/);
    drawn.set(`'${SHORT.sheet}'!A4`, 45_352);
    drawn.set(`'${SHORT.sheet}'!B4`, 'Google');
    drawn.set(`'${SHORT.sheet}'!C4`, 38);
    expect(months(drawn, 'Return on ad spend')).toEqual([170.5 / 60, 3, 70 / 38]);
    expect(total(drawn, 'Return on ad spend')).toBe(360.5 / 138);
    expect(findings(drawn)).toContainEqual(expect.stringMatching(/^Return on ad spend.*\(2024-01 – 2024-03\)$/));
  });

  test('a channel returns what it brought while there was spend', () => {
    const drawn = draw(
      [ORDERS, SHORT],
      requestFor([ORDERS, SHORT], { style, kpis: ['AOV', 'CPA', 'ROAS'], breakdowns: ['channel'] }),
    );
    const header = drawn.row('Channel');
    const of = (label: string, name: string) => drawn.row(label)[header.indexOf(name)];
    expect([of('Google', 'Revenue'), of('Google', 'Return on ad spend')]).toEqual([290.5, 230.5 / 100]);
    expect([of('Google', 'Orders'), of('Google', 'Cost per acquisition')]).toEqual([4, 100 / 3]);
    expect([of('Direct', 'Marketing spend'), of('Direct', 'Return on ad spend')]).toEqual(['', '']);
    expect(drawn.errors()).toEqual([]);
  });

  test('a quarter that spend covers in part compares like with like', () => {
    const rows = [...ORDERS.rows, [day('2024-04-09'), 'eva', 90, 'Google', 'Tea']];
    const spend = { ...SHORT, rows: SHORT.rows.slice(0, 1) };
    const tables: Small[] = [{ ...ORDERS, rows }, spend];
    const drawn = draw(tables, requestFor(tables, { style, kpis: ['ROAS'], period: 'quarter' }));
    expect(drawn.row('Revenue').slice(9, 11)).toEqual([360.5, 90]);
    expect(drawn.row('Return on ad spend').slice(9, 11)).toEqual([170.5 / 60, '']);
    expect(total(drawn, 'Return on ad spend')).toBe(170.5 / 60);
  });

  test('without spend in any period shown there is no total of it, and none of what divides by it', () => {
    const later = ORDERS.rows.map(([, ...row], i) => [day(`2025-0${Math.floor(i / 3) + 1}-10`), ...row]);
    const tables: Small[] = [{ ...ORDERS, rows: later }, SHORT];
    const request = requestFor(tables, { style, kpis: KPIS, periods: 3, breakdowns: ['channel'] });
    const drawn = draw(tables, request);
    for (const name of ['Marketing spend', 'Customer acquisition cost', 'Return on ad spend'])
      expect([...months(drawn, name), total(drawn, name)]).toEqual(['', '', '', '']);
    expect(drawn.row('Google')[drawn.row('Channel').indexOf('Marketing spend')]).toBe('');
    expect(drawn.errors()).toEqual([]);
  });

  test('of two tables of spend each tells of its own time', () => {
    const other: Small = { ...SHORT, sheet: 'Fairs', rows: [[day('2024-03-01'), 'Fair', 10, 1, 1]] };
    const [first] = [{ ...SHORT, rows: SHORT.rows.slice(1) }];
    const tables: Small[] = [ORDERS, first, other];
    const drawn = draw(tables, requestFor(tables, { style, kpis: ['ROAS'] }));
    expect(months(drawn, 'Marketing spend')).toEqual(['', 40, 10]);
    expect(findings(drawn)).toContainEqual(
      'Marketing spend: Ad spend, 2024 (2024-02 – 2024-02); Fairs (2024-03 – 2024-03)',
    );
    drawn.set("'Ad spend, 2024'!A3", 45_352);
    drawn.set('Fairs!A3', 45_323);
    expect(findings(drawn).filter((text) => text.startsWith('Marketing spend: '))).toEqual([]);
    expect(total(drawn, 'Return on ad spend')).toBe((120 + 70) / 50);
  });

  test('a table by month tells of its months only', () => {
    const plan: Small = { ...MONTHS, roles: ['period', null, 'spend', 'spend', null, null, null, null, null] };
    const short = { ...plan, rows: plan.rows.slice(0, 2) };
    const drawn = draw([ORDERS, short], requestFor([ORDERS, short], { style, kpis: ['ROAS'] }));
    expect(total(drawn, 'Return on ad spend')).toBe(290.5 / 70);
  });
});

test('nothing is said, and no row is added, where spend covers the time of the orders', () => {
  const drawn = draw([ORDERS, SPEND], requestFor([ORDERS, SPEND], { kpis: KPIS }));
  expect(findings(drawn).filter((text) => text.includes('only of the time'))).toEqual([]);
  expect(drawn.summary.cells.map(({ content }) => JSON.stringify(content)).join()).not.toContain('in the time with');
});

test('periods that cannot be read are spoken of', () => {
  const rows = SPEND.rows.map(([, ...row], i) => [['January', 'February', 'March', 'March'][i], ...row]);
  const worded: Small = { ...SPEND, rows, step: 'month' };
  const drawn = draw([ORDERS, worded], requestFor([ORDERS, worded], { kpis: ['CAC'] }));
  expect(findings(drawn)).toContainEqual(expect.stringContaining('write them with their year'));
  const read = draw([ORDERS, SPEND], requestFor([ORDERS, SPEND], { kpis: ['CAC'] }));
  expect(findings(read)).not.toContainEqual(expect.stringContaining('write them with their year'));
});
