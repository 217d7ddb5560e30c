/** What the summary does not show: ratios of different things, rows without a figure; and what it says of the data. */

import { asChosen } from '../../../src/report/as-chosen';
import { preview } from '../../../src/report/plan/preview';
import { civilOf } from '../../../src/time/civil';
import { DEALS, requestFor } from './deals';
import { type Drawn, draw } from './drawn';
import { day, type Small, scanOf } from './small-scan';
import { MONTHS, ORDERS, SPEND } from './tables';

const names = ({ summary }: Drawn) =>
  summary.cells.flatMap(({ column, content }) => (column === 1 && 'value' in content ? [content.value] : []));

/** Two channels with spend, clicks of one and impressions of the other. */
const CHANNELS: Small = {
  sheet: 'Ads',
  kind: 'periods',
  headers: ['Month', 'search_S', 'facebook_S', 'search_clicks_P', 'facebook_I'],
  roles: ['period', 'spend', 'spend', 'clicks', 'impressions'],
  series: [null, 'search', 'facebook', null, null],
  step: 'month',
  rows: [
    [day('2024-01-01'), 30, 70, 100, 7000],
    [day('2024-02-01'), 10, 50, 60, 9000],
  ],
};

test('clicks of one channel are not divided by what another one showed', () => {
  const drawn = draw([CHANNELS], requestFor([CHANNELS], { kpis: ['CTR', 'CPC', 'CPM'] }));
  expect(names(drawn)).not.toContain('Click-through rate');
  expect(drawn.row('Marketing spend: search').slice(9, 11)).toEqual([30, 10]);
  expect(drawn.row('Cost per click')[1]).toBe(40 / 160);
  expect(drawn.row('Cost per thousand impressions')[1]).toBe((120 / 16_000) * 1000);
  const ctr = preview(scanOf(CHANNELS), requestFor([CHANNELS])).find(({ id }) => id === 'CTR');
  expect(ctr?.missing.map(({ en }) => en)).toEqual([expect.stringContaining('same channels')]);
});

test('a single month has no growth to show', () => {
  const january: Small = { ...ORDERS, rows: ORDERS.rows.slice(0, 3) };
  const drawn = draw([january], requestFor([january], { kpis: ['GROWTH', 'AOV'] }));
  expect(names(drawn)).toContain('Average order value');
  expect(names(drawn)).not.toContain('Growth rate');
  expect(names(drawn)).not.toContain('Revenue, period before');
});

test('words for a deal that is not closed yet do not cost the sales cycle', () => {
  const worded: Small = {
    ...DEALS,
    rows: DEALS.rows.map((row) => row.map((value, i) => (i === 3 && value === null ? 'не закрыта' : value))),
  };
  expect(draw([worded], requestFor([worded])).row('Sales cycle')[1]).toBe((17 + 30 + 28 + 8) / 4);
});

const found = ({ summary, at }: Drawn, about = 'data check') => {
  const block = summary.blocks.find(({ id }) => id === 'findings');
  const rows = Array.from({ length: block?.box.rows ?? 0 }, (_, i) => (block?.box.row ?? 0) + i);
  return rows.map((row) => [at(row, 1), at(row, 2)]).filter(([, text]) => String(text).includes(about));
};

test('deals won after the last period shown are counted in the findings', () => {
  const closing: Readonly<Record<number, string>> = { 4: '2024-06-30', 5: '2024-04-15', 7: '2024-05-31' };
  const rows = DEALS.rows.map((row, i) => row.map((cell, at) => (at === 3 && closing[i] ? day(closing[i]) : cell)));
  const later: Small = { ...DEALS, rows };
  const said = 'Deals: deals won after the periods shown, which end with the last deal created';
  expect(found(draw([later], requestFor([later])), 'won after')).toEqual([[1, said]]);
  expect(found(draw([DEALS], requestFor([DEALS])), 'won after')).toEqual([]);
});

test('rows are counted live, and rows outside the periods are spoken of only where there are any', () => {
  const gaps = DEALS.rows.map((row, i) => row.map((cell, column) => (column === i ? null : cell)));
  for (const table of [DEALS, { ...DEALS, rows: gaps }]) {
    const drawn = draw([table], requestFor([table], { periods: 'all' }));
    expect(found(drawn, 'rows of data')).toEqual([[8, 'Deals: rows of data (deals)']]);
    expect(found(drawn, 'before or after')).toEqual([]);
    drawn.set('Deals!C10', 45_500);
    expect(found(drawn, 'rows of data')).toEqual([[9, 'Deals: rows of data (deals)']]);
    expect(found(drawn, 'before or after').map(([rows]) => rows)).toEqual([1]);
  }
});

test('what the data check finds in each table stands in the summary, live', () => {
  const drawn = draw([ORDERS, SPEND], requestFor([ORDERS, SPEND]));
  expect(found(drawn).map(([, text]) => text)).toEqual([
    'Orders, data check: nothing found',
    'Ad spend, 2024, data check: nothing found',
  ]);
  drawn.set("'Ad spend, 2024'!C4", -30);
  drawn.set('Orders!C3', 'fifty');
  expect(found(drawn)).toEqual([
    [1, 'Orders, data check: Amount: not a number among numbers, first in row 3'],
    [1, 'Ad spend, 2024, data check: Spend: negative amounts, first in row 4'],
  ]);
});

const NAMES = ['Jan 2024', 'Feb 2024', 'Mar 2024', 'Apr 2024'];
const LABELLED: Small = {
  ...MONTHS,
  rows: MONTHS.rows.map(([, ...rest], i) => [NAMES[i], ...rest]),
  periodLabels: {
    'Jan 2024': '2024-01-01',
    'Feb 2024': '2024-02-01',
    'Mar 2024': '2024-03-01',
    'Apr 2024': '2024-04-01',
  },
};

test('months written as words are periods all the same', () => {
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw([LABELLED], requestFor([LABELLED], { period: 'quarter', kpis: ['MER', 'RETENTION'], style }));
    expect(drawn.row('KPI').slice(9, 11)).toEqual(['2024-Q1', '2024-Q2']);
    expect(drawn.row('Marketing spend').slice(9, 11)).toEqual([82, 50]);
    expect(drawn.row('Customers at end').slice(9, 11)).toEqual([54, 57]);
    expect(drawn.row('Marketing efficiency ratio')[1]).toBe(4800 / 132);
    drawn.set('Figures!C2', 1010);
    expect(drawn.row('Marketing spend')[9]).toBe(1082);
  }
});

test('a table of another kind than guessed keeps its date and its amount', () => {
  const [table] = scanOf({ ...DEALS, roles: ['stage', 'amount', 'created', null, 'rep', 'source', 'customer'] }).tables;
  const roles = asChosen(table, { id: table.id, use: true, kind: 'spend' }).columns.map(({ role }) => role.value);
  expect(roles.slice(1, 3)).toEqual(['spend', 'date']);
});

test('customers at the start, new and lost ones come from one table', () => {
  const drawn = draw([ORDERS, MONTHS], requestFor([ORDERS, MONTHS], { kpis: ['RETENTION', 'CHURN'] }));
  expect(drawn.row('New customers').slice(9, 13)).toEqual([10, 9, 0, 3]);
  expect(drawn.row('Customer retention').slice(9, 11)).toEqual([45 / 50, 51 / 55]);
});

test('tables with a row a period are used together where no figure stands in two of them', () => {
  const other: Small = {
    ...MONTHS,
    sheet: 'MRR',
    roles: ['period', 'mrrEnd', null, null, null, null, null, null, null],
  };
  const used = (...tables: readonly Small[]) => requestFor(tables).tables.map(({ use }) => use);
  expect(used(MONTHS, other)).toEqual([true, true]);
  expect(used(MONTHS, { ...MONTHS, sheet: 'Copy' })).toEqual([true, false]);
});

test('amounts and dates stored as text are read, in either style', () => {
  const half = ORDERS.rows.map(([date, customer, amount, ...rest], i) => [
    date,
    customer,
    i % 2 === 0 ? amount : `${String(amount).replace('.', ',')}${String(amount).includes('.') ? '' : ',00'}`,
    ...rest,
  ]);
  const dated = ORDERS.rows.map(([date, ...rest]) => {
    const { year, month, day: of } = civilOf((date as { day: number }).day);
    return [`${String(of).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`, ...rest];
  });
  for (const style of ['kpi', 'plain'] as const) {
    for (const rows of [half, dated]) {
      const table: Small = { ...ORDERS, rows };
      const drawn = draw([table], requestFor([table], { kpis: ['AOV'], style }));
      expect(drawn.row('Revenue').slice(9, 12)).toEqual([170.5, 120, 70]);
      expect(drawn.row('Revenue')[1]).toBe(360.5);
      expect(drawn.row('Average order value')[1]).toBe(360.5 / 7);
    }
  }
});

test('where no period has a figure there is no total of zero', () => {
  const rows = ORDERS.rows.map(([date, customer, amount, ...rest], i) => [
    date,
    customer,
    i === 3 ? 'n/a' : `${Math.round(Number(amount))},00`,
    ...rest,
  ]);
  const drawn = draw([{ ...ORDERS, rows }], requestFor([ORDERS], { kpis: ['AOV'] }));
  expect(drawn.row('Revenue').slice(9, 12)).toEqual(['', '', '']);
  expect(drawn.row('Revenue')[1]).toBe('');
  expect(drawn.row('Average order value')[1]).toBe('');
});
