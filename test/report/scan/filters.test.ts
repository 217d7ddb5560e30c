/** Rows that a summary may leave out, each kind with the number of rows. */

import { days, numbers, rowsOf, tableIn } from './workbook';

const filters = (table: ReturnType<typeof tableIn>) =>
  table.filters.map(({ kind, column, values, keeps, rows, suggested }) => ({
    kind,
    column,
    values,
    keeps,
    rows,
    suggested,
  }));

test('a clean table proposes none', () => {
  const table = tableIn([
    ['Order ID', 'Order date', 'Amount', 'Status', 'Currency'],
    ...rowsOf(6, numbers(6), days('2024-01-01', 6), [10], ['Paid', 'Shipped'], ['USD']),
  ]);
  expect(table.filters).toEqual([]);
});

/** Orders of one to three products, as shops export them: number, date, customer, product, amount. */
const LINES = [
  ['#1', '2024-01-01', 'ann', 'Mug', 30],
  ['#1', '2024-01-01', 'ann', 'Tee', ''],
  ['#1', '2024-01-01', 'ann', 'Cap', ''],
  ['#2', '2024-01-03', 'ann', 'Cap', 20],
  ['#3', '2024-02-04', 'bob', 'Mug', 50],
  ['#3', '2024-02-04', 'bob', 'Cap', ''],
  ['#4', '2024-03-05', 'cat', 'Tee', 10],
];
const ORDER = ['Name', 'Order date', 'Customer', 'Product', 'Amount'];

test('further lines of an order, which repeat its number and tell no amount', () => {
  expect(filters(tableIn([ORDER, ...LINES]))).toEqual([
    { kind: 'lines', column: 5, values: [''], keeps: null, rows: 3, suggested: true },
  ]);
});

test.each([
  ['an order without an amount', ['#5', '2024-03-06', 'cat', 'Tee', '']],
  ['a line that tells its own amount', ['#4', '2024-03-05', 'cat', 'Mug', 15]],
])('%s is no further line, and then none is sure to be', (_, row) => {
  expect(filters(tableIn([ORDER, ...LINES, row]))).toEqual([]);
});

test('cancelled and returned orders, in both languages', () => {
  const table = tableIn([
    ['Order ID', 'Order date', 'Amount', 'Status'],
    ...rowsOf(10, numbers(10), days('2024-01-01', 10), [10], ['Paid', 'Cancelled', 'Отменён', 'Возврат', 'refunded']),
  ]);
  expect(filters(table)).toEqual([
    {
      kind: 'cancelled',
      column: 4,
      values: ['Cancelled', 'Отменён', 'Возврат', 'refunded'],
      keeps: null,
      rows: 8,
      suggested: true,
    },
  ]);
});

test('test records, by a flag or by name; "Testarossa" is none', () => {
  const table = tableIn([
    ['ID', 'Deal name', 'Test', 'Stage', 'Amount', 'Created'],
    ...rowsOf(
      6,
      numbers(6),
      ['Test deal', 'Тестовая сделка 2', 'Testarossa', 'Тесто для пиццы', 'Tea', 'Contest'],
      [false, false, false, false, true, false],
      ['Won', 'Lost'],
      [10],
      days('2024-01-01', 6),
    ),
  ]);
  expect(filters(table)).toEqual([
    { kind: 'test', column: 3, values: ['TRUE'], keeps: null, rows: 1, suggested: true },
    { kind: 'test', column: 2, values: ['Test deal', 'Тестовая сделка 2'], keeps: null, rows: 2, suggested: true },
  ]);
});

test('exact copies of rows are counted, and left out by default only where rows have numbers of their own', () => {
  const rows = rowsOf(5, numbers(5), days('2024-01-01', 5), ['Ann', 'Bob'], [10, 20]);
  const copies = [
    ['Order ID', 'Order date', 'Customer', 'Amount'],
    ...rows,
    rows[1],
    [2 + 6, ...rows[1].slice(1)],
    rows[1],
    [String(rows[0][0]), ...rows[0].slice(1)],
  ];
  expect(filters(tableIn(copies))).toEqual([
    { kind: 'duplicates', column: null, values: [], keeps: null, rows: 3 + 1, suggested: true },
  ]);
  const [, ...sales] = copies.map((row) => row.slice(1));
  expect(filters(tableIn([['Order date', 'Customer', 'Amount'], ...sales]))).toEqual([
    expect.objectContaining({ kind: 'duplicates', rows: 4, suggested: false }),
  ]);
});

test('all currencies but the commonest, by their column or by the signs in the amounts', () => {
  const named = tableIn([
    ['Order ID', 'Order date', 'Amount', 'Currency'],
    ...rowsOf(6, numbers(6), days('2024-01-01', 6), [10], ['USD', 'EUR', 'USD']),
  ]);
  expect(filters(named)).toEqual([
    { kind: 'currency', column: 4, values: ['EUR'], keeps: 'USD', rows: 2, suggested: true },
  ]);
  const signed = tableIn([
    ['Order ID', 'Order date', 'Amount'],
    ...rowsOf(6, numbers(6), days('2024-01-01', 6), ['10 ₽', '€5', '7,50 руб.']),
  ]);
  expect(filters(signed)).toEqual([
    { kind: 'currency', column: 3, values: ['€5'], keeps: null, rows: 2, suggested: true },
  ]);
});

test('values are the cells as they stand, which is what formulas compare; case makes no difference to them', () => {
  const status = ['Paid', 'Cancelled ', 'cancelled', 'CANCELLED', 'cancelled'];
  const table = tableIn([
    ['Order ID', 'Order date', 'Amount', 'Status'],
    ...rowsOf(10, numbers(10), days('2024-01-01', 10), [10], status),
  ]);
  expect(filters(table)).toEqual([
    expect.objectContaining({ kind: 'cancelled', values: ['cancelled', 'Cancelled '], rows: 8 }),
  ]);
});

test('a currency that is written in several ways is kept by leaving the others out', () => {
  const table = (...codes: string[]) =>
    filters(
      tableIn([
        ['Order ID', 'Order date', 'Amount', 'Currency'],
        ...rowsOf(6, numbers(6), days('2024-01-01', 6), [10], codes),
      ]),
    );
  expect(table('RUB', 'руб.', 'EUR')).toEqual([
    { kind: 'currency', column: 4, values: ['EUR'], keeps: null, rows: 2, suggested: true },
  ]);
  expect(table('руб.', 'руб.', 'EUR')).toEqual([expect.objectContaining({ values: ['EUR'], keeps: 'руб.' })]);
});

test('amounts of another currency that are all different cannot be named one by one', () => {
  const amounts = numbers(60).map((amount) => `€${amount}`);
  const table = tableIn([
    ['Order ID', 'Order date', 'Amount'],
    ...rowsOf(150, numbers(150), days('2024-01-01', 150), [...amounts, ...numbers(90).map((amount) => `${amount} ₽`)]),
  ]);
  expect(filters(table)).toEqual([]);
});
