/** Rows that lack an amount or a name do not thin out averages: the figure is of the rows that have it, and the others are told. */

import { DEALS, requestFor } from './deals';
import { type Drawn, draw } from './drawn';
import type { Small, Value } from './small-scan';
import { ORDERS } from './tables';

/** Some cells put in the place of others: by row and column, from 0. */
const withCells = (table: Small, cells: readonly (readonly [number, number, Value])[]): Small => ({
  ...table,
  rows: table.rows.map((row, r) =>
    row.map((value, c) => {
      const put = cells.find(([atRow, atColumn]) => atRow === r && atColumn === c);
      return put ? put[2] : value;
    }),
  ),
});

const found = ({ summary, at }: Drawn, about: string) => {
  const block = summary.blocks.find(({ id }) => id === 'findings');
  const rows = Array.from({ length: block?.box.rows ?? 0 }, (_, i) => (block?.box.row ?? 0) + i);
  return rows.map((row) => [at(row, 1), at(row, 2)]).filter(([, text]) => String(text).includes(about));
};

const STYLES = ['kpi', 'plain'] as const;
const [AMOUNT, REP] = [1, 4];

describe.each(STYLES)('in %s style', (style) => {
  test('deals won without an amount are not in the average, which is blank where none has one', () => {
    // The only deal of January, one of two in February.
    const table = withCells(DEALS, [
      [0, AMOUNT, null],
      [3, AMOUNT, 'n/a'],
      [4, AMOUNT, null],
    ]);
    const drawn = draw([table], requestFor([table], { kpis: ['AOV', 'WIN_RATE'], breakdowns: ['rep'], style }));
    expect(drawn.row('Average order value').slice(9, 12)).toEqual(['', 2500.5, 800]);
    expect(drawn.row('Average order value').slice(1, 4)).toEqual([(2500.5 + 800) / 2, 2500.5, '']);
    expect(drawn.row('Deals won').slice(9, 12)).toEqual([1, 2, 1]);
    expect(drawn.row('Deals won, with an amount').slice(9, 12)).toEqual([0, 1, 1]);
    expect(found(drawn, 'without an amount')).toEqual([
      [2, 'Deals: deals won without an amount — not counted in Average order value'],
    ]);
    const ann = drawn.row('Ann');
    const headers = drawn.row('Sales rep');
    expect(ann[headers.indexOf('Average order value')]).toBe(2500.5);
    expect(ann[headers.indexOf('Deals won')]).toBe(2);
    expect(drawn.row('Bob')[headers.indexOf('Average order value')]).toBe(800);
    drawn.set('Deals!B2', 1000);
    expect(drawn.row('Average order value')[9]).toBe(1000);
    expect(drawn.errors()).toEqual([]);
  });

  test('where only open deals lack an amount nothing is told apart; one that comes later is spoken of', () => {
    const table = withCells(DEALS, [[4, AMOUNT, null]]);
    const drawn = draw([table], requestFor([table], { kpis: ['AOV'], style }));
    expect(() => drawn.row('Deals won, with an amount')).toThrow('no row');
    expect(found(drawn, 'without an amount')).toEqual([]);
    drawn.set('Deals!B2', '');
    expect(found(drawn, 'without an amount')).toEqual([
      [1, 'Deals: deals won without an amount — until the summary is built again they count in Average order value'],
    ]);
  });

  test('orders without an amount, also where amounts are texts', () => {
    const amounts = { numbers: [null, 'free'], texts: [null, ''] } as const;
    for (const [first, second] of Object.values(amounts)) {
      const lacking = withCells(ORDERS, [
        [1, 2, first],
        [5, 2, second],
        ...(second === '' ? ([[0, 2, '100,00']] as const) : []),
      ]);
      const drawn = draw([lacking], requestFor([lacking], { kpis: ['AOV'], breakdowns: ['channel'], style }));
      expect(drawn.row('Average order value').slice(9, 12)).toEqual([60, 60, 10]);
      expect(drawn.row('Average order value')[1]).toBe(50);
      const header = drawn.row('Channel');
      expect(drawn.row('Google')[header.indexOf('Average order value')]).toBe(90);
      expect(found(drawn, 'without an amount').map(([rows]) => rows)).toEqual([2]);
    }
  });

  test('deals won or lost without a closing date are told; they are in no period', () => {
    const table = withCells(DEALS, [
      [0, 3, null],
      [1, 3, null],
    ]);
    const drawn = draw([table], requestFor([table], { kpis: ['WIN_RATE'], style }));
    expect([drawn.row('Deals won')[1], drawn.row('Deals lost')[1]]).toEqual([3, 1]);
    expect(found(drawn, 'closing date')).toEqual([
      [2, 'Deals: deals won or lost without a closing date — counted in no period'],
    ]);
    drawn.set('Deals!D2', 45_311);
    drawn.set('Deals!D3', 45_312);
    expect(found(drawn, 'closing date')).toEqual([]);
  });

  test('a customer is new with his first order, whatever it says of its amount', () => {
    const table = withCells(ORDERS, [[6, 2, null]]);
    const targets = { newCustomers: { value: 1 } };
    const drawn = draw([table], requestFor([table], { kpis: ['REVENUE_SHARE'], targets, style }));
    expect(drawn.row('New customers').slice(9, 12)).toEqual([2, 1, 1]);
    expect(drawn.row('Revenue of new customers').slice(9, 12)).toEqual([170.5, 40, 0]);
  });

  test('the sales cycle is of the deals won of which it is known when they were created', () => {
    const table = withCells(DEALS, [
      [0, 2, null],
      [3, 2, 'n/a'],
      [4, 2, null],
    ]);
    const drawn = draw([table], requestFor([table], { kpis: ['SALES_CYCLE', 'CONVERSION_TIME'], style }));
    expect(drawn.row('Sales cycle').slice(9, 12)).toEqual(['', 30, 8]);
    expect(drawn.row('Sales cycle')[1]).toBe((30 + 8) / 2);
    expect(drawn.row('Average time to conversion').slice(9, 12)).toEqual(['', 30, 8]);
    expect(found(drawn, 'creation date').map(([rows]) => rows)).toEqual([2]);
    expect(drawn.errors()).toEqual([]);
  });

  test('revenue per rep is of the deals that have a rep', () => {
    const table = withCells(DEALS, [
      [2, REP, null],
      [5, REP, ''],
    ]);
    const drawn = draw([table], requestFor([table], { kpis: ['REVENUE_PER_REP'], style }));
    expect(drawn.row('Amount won, with a sales rep').slice(9, 12)).toEqual([1000, 300, 0]);
    expect(drawn.row('Revenue per rep').slice(9, 12)).toEqual([1000, 300, '']);
    expect(drawn.row('Revenue per rep')[1]).toBe(1300 / 2);
    expect(found(drawn, 'without a sales rep')).toEqual([
      [2, 'Deals: deals won without a sales rep — not counted in Revenue per rep'],
    ]);
  });
});

test('the average of deals won is of those with an amount in sales velocity too', () => {
  const table = withCells(DEALS, [[3, AMOUNT, null]]);
  const drawn = draw([table], requestFor([table], { kpis: ['SALES_VELOCITY'] }));
  expect(drawn.row('Average order value')[1]).toBe((1000 + 2500.5 + 800) / 3);
});
