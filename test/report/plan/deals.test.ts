/** The summary of CRM deals, calculated in the local spreadsheet, against figures counted by hand. */

import { DEALS, requestFor } from './deals';
import { type Drawn, draw, planOf } from './drawn';
import { day, isDay, type Small, type Value } from './small-scan';
import { ANSWERS } from './tables';

const PERIODS = [9, 10, 11];
const figures = (row: readonly unknown[]) => [...PERIODS.map((i) => row[i]), row[1]];

/** Months and total by name of row. */
const EXPECTED = {
  'Amount won': [1000, 2800.5, 800, 4600.5],
  'Deals won': [1, 2, 1, 4],
  'Deals lost': [0, 1, 1, 2],
  'Deals created': [3, 2, 3, 8],
  'Win rate': [1, 2 / 3, 1 / 2, 4 / 6],
  'Average order value': [1000, 1400.25, 800, 1150.125],
  'Close rate': [1 / 3, 1, 1 / 3, 4 / 8],
  'Growth rate': ['', 1.8005, 800 / 2800.5 - 1, ''],
};

function expectFigures(drawn: Drawn, names: Readonly<Record<string, readonly (number | string)[]>>): void {
  for (const [name, wanted] of Object.entries(names)) {
    figures(drawn.row(name)).forEach((figure, i) => {
      if (typeof wanted[i] === 'number') expect([name, i, figure]).toEqual([name, i, expect.closeTo(wanted[i], 9)]);
      else expect([name, i, figure]).toEqual([name, i, wanted[i]]);
    });
  }
}

test('months, and totals that are ratios of totals', () => {
  const drawn = draw([DEALS], requestFor([DEALS]));
  expectFigures(drawn, EXPECTED);
  expect(drawn.row('Sales cycle').slice(9, 12)).toEqual([17, 29, 8]);
  expect(drawn.row('Sales cycle')[1]).toBe((17 + 30 + 28 + 8) / 4);
});

test('the total of sales velocity is of a period on average, and comparable with each', () => {
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw([DEALS], requestFor([DEALS], { style, kpis: ['SALES_VELOCITY', 'CLOSE_RATE'] }));
    const [value, rate, days] = [4600.5 / 4, 4 / 6, 83 / 4];
    expect(drawn.row('Sales velocity')[9]).toBeCloseTo((3 * 1000 * 1) / 17, 9);
    expect(drawn.row('Sales velocity')[1]).toBeCloseTo(((8 / 3) * value * rate) / days, 9);
    expect(drawn.row('Sales velocity', 1)[1]).toContain('in total, those of a period on average');
    expect(drawn.row('Close rate', 1)[1]).toContain('a period may exceed 100 %');
  }
});

test('months before the first deal do not thin out an average period', () => {
  const before: Small = { ...ANSWERS, rows: [[day('2023-10-05'), 9], ...ANSWERS.rows] };
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw([DEALS, before], requestFor([DEALS, before], { style, kpis: ['SALES_VELOCITY', 'NPS'] }));
    expect(drawn.row('Deals created, average').slice(9, 15)).toEqual(['', '', '', 3, 2, 3]);
    expect(drawn.row('Deals created, average')[1]).toBe(8 / 3);
  }
});

test('plain formulas give the same numbers', () => {
  expectFigures(draw([DEALS], requestFor([DEALS], { style: 'plain' })), EXPECTED);
});

test('last, previous, change and status of the last full period', () => {
  const drawn = draw([DEALS], requestFor([DEALS], { targets: { WIN_RATE: { value: 0.4 }, AOV: { value: 2000 } } }));
  const rate = drawn.row('Win rate');
  expect(rate.slice(2, 4)).toEqual([2 / 3, 1]);
  expect(rate[4]).toBeCloseTo(200 / 3 - 100, 12);
  expect(drawn.row('Average order value')[4]).toBeCloseTo(1400.25 / 1000 - 1, 12);
  expect([rate[7], drawn.row('Average order value')[7]]).toEqual(['on target', 'off target']);
});

test('a changed cell and a new row below change the summary', () => {
  const drawn = draw([DEALS], requestFor([DEALS]));
  drawn.set('Deals!B2', 2000);
  expect(drawn.row('Amount won')[9]).toBe(2000);
  for (const [letter, value] of Object.entries({ A: 'Won', B: 100, C: 45295, D: 45300, E: 'Cid' })) {
    drawn.set(`Deals!${letter}10`, value);
  }
  expect([drawn.row('Amount won')[9], drawn.row('Amount won')[1]]).toEqual([2100, 5700.5]);
  expect(drawn.row('Win rate')[1]).toBe(5 / 7);
});

test('by rep: each label, the others, and together the total', () => {
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw([DEALS], requestFor([DEALS], { breakdowns: ['rep'], style }));
    expect(drawn.row('Ann').slice(1, 8)).toEqual([3500.5, 3500.5 / 4600.5, 4, 2, 1, 1750.25, 2 / 3]);
    expect(drawn.row('Bob').slice(1, 2)).toEqual([1100]);
    expect(() => drawn.row('Others')).toThrow('no row');
  }
});

test.each(['kpi', 'plain'] as const)('a new rep takes a place in the table by itself, in %s style', (style) => {
  const drawn = draw([DEALS], requestFor([DEALS], { breakdowns: ['rep'], style }));
  drawn.set('Deals!E2', 'Zed');
  expect(drawn.row('Ann')[1]).toBe(2500.5);
  expect(drawn.row('Zed').slice(1, 6)).toEqual([1000, 1000 / 4600.5, 1, 1, '']);
  expect(() => drawn.row('Others')).toThrow('no row');
  drawn.set('Deals!E7', 'Yan');
  expect(drawn.row('Others').slice(1, 5)).toEqual([800 + 300, 1100 / 4600.5, 4, 2]);
});

/** One more rep and one more source, neither with a win. */
const NEWCOMER: Small = {
  ...DEALS,
  rows: [...DEALS.rows, ['New', 100, DEALS.rows[5][2], null, 'Yan', null, 'c9']],
};

test('who has no win has a row all the same, and so have deals without a source', () => {
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw([NEWCOMER], requestFor([NEWCOMER], { breakdowns: ['rep', 'source'], style }));
    expect([style, drawn.row('Yan').slice(1, 6)]).toEqual([style, [0, 0, 1, 0, 0]]);
    expect([style, drawn.row('(blank)').slice(1, 6)]).toEqual([style, [0, 0, 2, 0, 0]]);
    expect(() => drawn.row('Others')).toThrow('no row');
    expect(drawn.errors()).toEqual([]);
  }
});

test.each(['kpi', 'plain'] as const)(
  'a name that turns up without a win is named below the others, where nothing else is left: %s',
  (style) => {
    const drawn = draw([DEALS], requestFor([DEALS], { breakdowns: ['rep'], style }));
    for (const [letter, value] of Object.entries({ A: 'New', B: 100, C: 45_355, E: 'Zed' })) {
      drawn.set(`Deals!${letter}10`, value);
    }
    expect(drawn.row('Zed').slice(1, 5)).toEqual(['', '', 1, '']);
  },
);

test('deals without a rep have a row of their own, and nobody is hidden among the others', () => {
  for (const source of [DEALS, AS_TEXT]) {
    const rows = source.rows.map((row) => row.map((value) => (value === 'Bob' ? null : value)));
    const without = { ...source, rows };
    const drawn = draw([without], requestFor([without], { breakdowns: ['rep'] }));
    const byRep = draw([source], requestFor([source], { breakdowns: ['rep'] }));
    expect(drawn.row('(blank)').slice(1)).toEqual(byRep.row('Bob').slice(1));
    expect(drawn.row('Ann').slice(1)).toEqual(byRep.row('Ann').slice(1));
    expect(() => drawn.row('Others')).toThrow('no row');
  }
});

/** The same deals with amounts and dates as texts. */
const AS_TEXT: Small = {
  ...DEALS,
  rows: DEALS.rows.map((row) => row.map((value, i) => asText(value, i))),
};

function asText(value: Value, column: number): Value {
  if (isDay(value)) {
    const [year, month, date] = new Date(value.day * 86_400_000).toISOString().slice(0, 10).split('-');
    return `${date}.${month}.${year}`;
  }
  if (column === 3 && value === null) return 'не закрыта';
  return column === 1 ? String(value).replace('.', ',') : value;
}

test('numbers and dates written as text give the same numbers', () => {
  const drawn = draw([AS_TEXT], requestFor([AS_TEXT]));
  const { 'Growth rate': _, ...additive } = EXPECTED;
  expectFigures(drawn, additive);
});

test('rows of a filter do not count, and the findings say so', () => {
  const filter = {
    kind: 'test',
    column: 7,
    values: ['c3'],
    keeps: null,
    rows: 1,
    suggested: true,
    reason: { en: 'test deals', ru: 'тестовые сделки' },
  } as const;
  const filtered = { ...DEALS, filters: [filter] };
  const drawn = draw([filtered], requestFor([filtered]));
  expect(drawn.row('Amount won')[1]).toBe(2100);
  const off = draw([filtered], requestFor([filtered], { filters: { 'Deals!A1/test/7': false } }));
  expect(off.row('Amount won')[1]).toBe(4600.5);
  const texts = drawn.summary.cells.flatMap(({ content }) => ('value' in content ? [content.value] : []));
  expect(texts).toContain('Deals: test deals — left out');
});

test('repeated rows count once', () => {
  const filter = { kind: 'duplicates', column: null, values: [], keeps: null, rows: 1, suggested: true } as const;
  const doubled: Small = {
    ...DEALS,
    rows: [...DEALS.rows, DEALS.rows[0]],
    filters: [{ ...filter, reason: { en: 'exact duplicates', ru: 'точные повторы' } }],
  };
  expect(draw([doubled], requestFor([doubled])).row('Amount won')[1]).toBe(4600.5);
});

test('only the last periods, and what the total then is', () => {
  const drawn = draw([DEALS], requestFor([DEALS], { periods: 2 }));
  expect(drawn.row('KPI').slice(9, 11)).toEqual(['2024-02', '2024-03']);
  expect(drawn.row('Amount won').slice(9, 11)).toEqual([2800.5, 800]);
  expect(drawn.row('Amount won')[1]).toBe(3600.5);
  expect(drawn.row('Growth rate')[9]).toBe(1.8005);
});

test('the last period is marked where the data end before it', () => {
  const { summary } = draw([DEALS], requestFor([DEALS]));
  expect(summary.notes.filter(({ row }) => row === 4).map(({ column }) => column)).toEqual([8, 12, 3]);
});

const copies = 2501;
const large: Small = { ...DEALS, rows: Array.from({ length: copies }, () => DEALS.rows).flat() };

test('a large table goes through row functions', () => {
  const { sheets } = planOf([large], requestFor([large], { breakdowns: ['rep'] }));
  const formulas = sheets[0].cells.flatMap(({ column, content }) =>
    'formula' in content && column > 9 ? [content.formula] : [],
  );
  expect(formulas.filter((formula) => /SUMIFS|COUNTIFS/.test(formula))).toEqual([]);
  expect(formulas.filter((formula) => formula.includes('VLOOKUP')).length).toBeGreaterThan(10);
});
