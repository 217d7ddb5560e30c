/** Where tables stand: titles, totals, gaps, several on a sheet, none at all. */

import { days, months, numbers, rowsOf, scan, tableIn } from './workbook';

const ORDERS = [
  ['Order ID', 'Order date', 'Customer', 'Amount'],
  ...rowsOf(4, numbers(4), days('2024-01-01', 4), ['Ann', 'Bob'], [10, 20.5]),
];
const SPEND = [
  ['Month', 'Channel', 'Spend'],
  ...rowsOf(4, ['01.01.2024', '01.02.2024'], ['Ads', 'Ads', 'SEO', 'SEO'], [100, 120]),
];

const beside = (left: unknown[][], right: unknown[][], gap = 1) =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...left[0].map((_cell, column) => left[row]?.[column] ?? ''),
    ...Array.from({ length: gap }, () => ''),
    ...(right[row] ?? []),
  ]);

test('several sheets, whose names may hold apostrophes and commas; one is skipped', () => {
  const { tables } = scan(
    {
      "Bob's, orders": ORDERS,
      Summary: ORDERS,
      Расходы: SPEND,
      Empty: [[]],
      Blank: [
        ['', ''],
        ['', ''],
      ],
    },
    { skip: (name) => name === 'Summary' },
  );
  expect(tables.map(({ id, kind }) => [id, kind.value])).toEqual([
    ["Bob's, orders!A1", 'orders'],
    ['Расходы!A1', 'spend'],
  ]);
});

test('a merged title above the header is the title, and the table starts below it', () => {
  const table = tableIn([['Sales of 2024', '', '', ''], ['', '', '', ''], ...ORDERS]);
  expect(table).toMatchObject({
    id: 'Sheet1!A3',
    title: 'Sales of 2024',
    headerRow: 3,
    firstRow: 4,
    lastRow: 7,
    rows: 4,
    totalsRow: null,
  });
});

test('totals below end the table, whatever their word, and also after a blank row', () => {
  for (const total of [
    ['Total', '', '', 61],
    ['Итого:', '', '', 61],
    ['Всего за месяц', '', '', 61],
    ['', '', '', 61],
  ]) {
    const open = tableIn([...ORDERS, total]);
    expect(open).toMatchObject({ lastRow: 5, totalsRow: 6, rows: 4 });
    expect(tableIn([...ORDERS, ['', '', '', ''], total])).toMatchObject({ lastRow: 5, totalsRow: 7, rows: 4 });
  }
  expect(tableIn([...ORDERS, ['', '', '', 77]])).toMatchObject({ lastRow: 6, totalsRow: null });
});

test('one amount that repeats the only one above is an order, not a total', () => {
  const rows = [
    ['01.01.2024', 'Ads', ''],
    ['01.02.2024', 'Ads', 100],
    ['', '', 100],
  ];
  expect(tableIn([SPEND[0], ...rows])).toMatchObject({ totalsRow: null });
});

test('totals of several kinds and a remark below are no data; a total right under the header neither', () => {
  const table = tableIn([...ORDERS, ['Total: shown', '', '', 61], ['Total: account', '', '', 61], ['* without VAT']]);
  expect(table).toMatchObject({ lastRow: 5, totalsRow: 6 });
  expect(tableIn([...ORDERS, ['* without VAT']])).toMatchObject({ lastRow: 5, totalsRow: null });
  const [header, ...rows] = ORDERS;
  expect(tableIn([header, ['Итого', '', '', 61], ...rows])).toMatchObject({ headerRow: 1, firstRow: 3, lastRow: 6 });
});

test('tables side by side, with one title over both, wherever it stands', () => {
  for (const title of [['Our figures'], ['', '', '', '', 'Our figures']]) {
    const { tables } = scan({ Both: [title, ...beside(ORDERS, SPEND)] });
    expect(tables.map(({ id, kind, lastRow, lastColumn }) => [id, kind.value, lastRow, lastColumn])).toEqual([
      ['Both!A2', 'orders', 6, 4],
      ['Both!F2', 'spend', 6, 8],
    ]);
  }
});

test('tables one below the other, of different width, each with its title', () => {
  const { tables } = scan({ Both: [['Orders'], ...ORDERS, [], ['Spend'], [], ...SPEND] });
  expect(tables.map(({ id, title, lastRow }) => [id, title, lastRow])).toEqual([
    ['Both!A2', 'Orders', 6],
    ['Both!A10', 'Spend', 14],
  ]);
});

test('blank rows inside the data do not end a table, and do not count', () => {
  const [header, ...rows] = ORDERS;
  const table = tableIn([header, ...rows, [], ...rows, ['', ''], ...rows]);
  expect(table).toMatchObject({ headerRow: 1, lastRow: 15, rows: 12 });
  expect(tableIn([header, [], ...rows])).toMatchObject({ headerRow: 1, rows: 4, lastRow: 6 });
});

test('an empty column under a header belongs to the table; one without a header parts two tables', () => {
  const rows = [
    ['Order ID', 'Comment', 'Order date', 'Amount'],
    ...rowsOf(4, numbers(4), [''], days('2024-01-01', 4), [10]),
  ];
  expect(tableIn(rows)).toMatchObject({ firstColumn: 1, lastColumn: 4 });
});

test('of two rows of headers the lower counts, and the upper is the heading of its columns', () => {
  const table = tableIn([
    ['Order', '', 'Buyer', ''],
    ['Order ID', 'Order date', 'Customer', 'Amount'],
    ...ORDERS.slice(1),
  ]);
  expect(table).toMatchObject({ headerRow: 2, firstRow: 3 });
  expect(table.columns.map(({ group }) => group)).toEqual(['Order', 'Order', 'Buyer', 'Buyer']);
});

test('headers told twice, in two languages: the lower row counts', () => {
  const table = tableIn([['Номер заказа', 'Дата заказа', 'Клиент', 'Сумма'], ...ORDERS]);
  expect(table).toMatchObject({ headerRow: 2, firstRow: 3, rows: 4, kind: { value: 'orders' } });
});

test('headers that are merged over two rows are found in the upper', () => {
  const table = tableIn([
    ['Month', 'Revenue', 'Customers', ''],
    ['', '', 'New', 'Lost'],
    ...rowsOf(12, months(2024, 12), numbers(12, 70), numbers(12), numbers(12, 3)),
  ]);
  expect(table.columns.map(({ header }) => header)).toEqual(['Month', 'Revenue', 'New', 'Lost']);
  expect(table.kind.value).toBe('periods');
});

test('headers only make a table without rows; one row makes a table', () => {
  expect(tableIn([ORDERS[0]])).toMatchObject({
    headerRow: 1,
    firstRow: 2,
    lastRow: 1,
    rows: 0,
    kind: { value: 'orders' },
  });
  expect(tableIn(ORDERS.slice(0, 2))).toMatchObject({ rows: 1, lastRow: 2, kind: { value: 'orders' } });
});

test('no header at all is said, not guessed', () => {
  for (const rows of [
    rowsOf(9, ['00004', '00021'], numbers(9), [19970101, 19970118], [2, 1], [29.33, 14.96]),
    rowsOf(9, [' 00004 0001 19970101  2   29.33', ' 00021 0002 19970118  1   14.96']),
  ]) {
    const table = tableIn(rows);
    expect(table).toMatchObject({ headerRow: null, firstRow: 1, rows: 9, kind: { value: 'unknown' } });
    expect(table.questions.map(({ about }) => about)).toContain('header');
  }
});

test('notes and lists of words are no tables', () => {
  expect(
    scan({ Notes: [['How to use this book'], ['1. Type'], ['2. Look'], [], ['Written by', 'Ann']] }).tables,
  ).toEqual([]);
});

test('a list of measures beside their values is no table of deals', () => {
  const { tables } = scan({
    Сделки: [
      ['Measure', 'Value'],
      ['Won', 5],
      ['Lost', 7],
      ['Open deals', 3],
      ['Win rate', 0.4],
    ],
  });
  expect(tables.map(({ kind }) => kind.value)).toEqual(['unknown']);
});

test('periods across are recognised and explained', () => {
  const table = tableIn([
    ['Показатель', 'янв 2024', 'фев 2024', 'мар 2024'],
    ['Выручка', 1, 2, 3],
    ['Расходы', 4, 5, 6],
    ['Лиды', 7, 8, 9],
  ]);
  expect(table.kind).toMatchObject({ value: 'unknown', reason: { en: expect.stringContaining('across') } });
});

test('300 columns are all read', () => {
  const header = Array.from({ length: 300 }, (_, column) =>
    column === 299 ? 'Amount' : column === 0 ? 'Order date' : `Field ${column}`,
  );
  const table = tableIn([
    header,
    ...rowsOf(5, ...header.map((_, column) => (column === 0 ? days('2024-01-01', 5) : [column, 1.5]))),
  ]);
  expect(table).toMatchObject({ lastColumn: 300, kind: { value: 'orders' } });
  expect(table.columns[25].letter + table.columns[26].letter).toBe('ZAA');
  expect(table.columns[299]).toMatchObject({ letter: 'KN', role: { value: 'amount' } });
});

test('texts that look like formulas or markup are shown as they are', () => {
  const odd = ['=1+1', '+7 900', '-5 °C', '@home', '\tTab', '<script>alert(1)</script>'];
  const table = tableIn([
    ['Order ID', 'Order date', 'Product', '=Amount'],
    ...rowsOf(6, numbers(6), days('2024-01-01', 6), odd, [5]),
  ]);
  expect(table.columns[2].samples).toEqual(['=1+1', '+7 900', '-5 °C']);
  expect(table.columns[3].role.value).toBe('amount');
});

test('the scan of a long table looks at all numbers and dates, and at words of rows spread over it', () => {
  const table = tableIn([
    ['Order date', 'Amount', 'Customer'],
    ...rowsOf(20_000, days('2024-01-01', 200), [5, 7], ['Ann', 'Bob']),
  ]);
  expect(table.rows).toBe(20_000);
  expect(table.columns.map(({ content }) => content.seen)).toEqual([20_000, 20_000, 2000]);
});
