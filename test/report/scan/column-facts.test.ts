/** What a summary needs of columns: all their days, labels as they stand, one currency, and every row looked at. */

import { dayNumber } from '../../../src/time/civil';
import { column, day, days, numbers, type Rows, rowsOf, tableIn } from './workbook';

const orders = (...cells: unknown[][]) => [
  ['Order ID', 'Order date', 'Channel', 'Amount'],
  ...cells.map((row, i) => [i + 1, ...row]),
];
const dated = (...dates: unknown[]) =>
  column(tableIn(orders(...dates.map((date, i) => [date, 'Shop', i + 1]))), 'Order date').days;
const on = (year: number, month: number, date: number) => dayNumber(year, month - 1, date);

describe('days', () => {
  test('those of the calendar in the zone, from cells and texts of any form', () => {
    expect(dated(new Date('2024-01-31T21:30:00Z'), day('2024-02-10'), day('2024-02-05'))).toEqual({
      first: on(2024, 2, 1),
      last: on(2024, 2, 10),
    });
    expect(dated('2024-03-05 10:00:00', day('2024-03-04'), '31.12.2024', '')).toEqual({
      first: on(2024, 3, 4),
      last: on(2024, 12, 31),
    });
    expect(dated(20240304, 20240101, 20240202)).toEqual({ first: on(2024, 1, 1), last: on(2024, 3, 4) });
    expect(dated('2024-03-31T22:30:00Z', '2024-03-31', '2024-03-30')).toEqual({
      first: on(2024, 3, 30),
      last: on(2024, 4, 1),
    });
  });

  test('slash dates count in the order that the column proves, else not at all', () => {
    expect(dated('03/04/2024', '25/04/2024', '04/04/2024')).toEqual({ first: on(2024, 4, 3), last: on(2024, 4, 25) });
    expect(dated('03/04/2024', '04/25/2024', '04/04/2024')).toEqual({ first: on(2024, 3, 4), last: on(2024, 4, 25) });
    expect(dated('03/04/2024', '05/04/2024', '04/04/2024')).toBeNull();
    expect(dated('25/04/2024', '04/25/2024', day('2024-01-01'))).toEqual({
      first: on(2024, 1, 1),
      last: on(2024, 1, 1),
    });
  });

  test('times without a day, errors and words tell none', () => {
    const times = [
      new Date('1899-12-30T09:00:00Z'),
      '#N/A',
      'soon',
      day('2024-05-01'),
      day('2024-05-02'),
      day('2024-05-03'),
    ];
    expect(dated(...times)).toEqual({ first: on(2024, 5, 1), last: on(2024, 5, 3) });
    const table = tableIn(orders(...[5, 20_240_304, 7].map((amount) => [day('2024-05-01'), 'Shop', amount])));
    expect(column(table, 'Amount').days).toBeNull();
  });

  test('of a long table all rows are looked at', () => {
    const rows: Rows = rowsOf(30_000, days('2024-01-01', 100), ['Shop'], [5, 7]);
    [rows[17_003][0], rows[17_003][2]] = [day('2031-07-01'), '1 054,00 ₽'];
    const table = tableIn(orders(...rows));
    expect(column(table, 'Order date').days?.last).toBe(on(2031, 7, 1));
    expect(column(table, 'Amount')).toMatchObject({ currency: '₽', content: { seen: 30_000, textNumbers: 1 } });
  });
});

describe('labels', () => {
  const labelsOf = (...channels: unknown[]) =>
    column(tableIn(orders(...channels.map((channel, i) => [day('2024-01-01'), channel, i]))), 'Channel').labels;

  test('as they stand, most rows first, one for spellings that formulas do not tell apart', () => {
    const long = 'A channel with a name that is longer than forty letters';
    expect(labelsOf('Shop', 'Web ', 'web', 'WEB', 'web', long, 'Web ')).toEqual([
      { text: 'web', rows: 3 },
      { text: 'Web ', rows: 2 },
      { text: 'Shop', rows: 1 },
      { text: long, rows: 1 },
    ]);
  });

  test('at most fifty; none of numbers, dates and names', () => {
    expect(labelsOf(...numbers(60).map((number) => `Channel ${number}`))).toHaveLength(50);
    const table = tableIn(orders([day('2024-01-01'), 'Shop', 5]));
    expect(['Order ID', 'Order date', 'Amount'].map((header) => column(table, header).labels)).toEqual([
      null,
      null,
      null,
    ]);
    const deals = tableIn([
      ['Deal ID', 'Deal name', 'Stage', 'Amount', 'Create date'],
      ...numbers(5).map((number) => [number, `Deal ${number}`, 'Won', 10, day('2024-01-01')]),
    ]);
    expect([column(deals, 'Deal name').labels, column(deals, 'Stage').labels]).toEqual([
      null,
      [{ text: 'Won', rows: 5 }],
    ]);
  });
});

test('one currency, from the amounts or from the column that names it', () => {
  const shown = (...amounts: unknown[]) =>
    column(tableIn(orders(...amounts.map((amount) => [day('2024-01-01'), 'Shop', amount]))), 'Amount').currency;
  expect([shown('10 ₽', 5, '7,50 руб.'), shown('$5', '€5', 3), shown(5, '6,5', 7), shown('(1,200.00 USD)', 5)]).toEqual(
    ['₽', null, null, 'USD'],
  );
  const named = (...codes: string[]) =>
    column(
      tableIn([
        ['Order ID', 'Order date', 'Amount', 'Currency'],
        ...codes.map((code, i) => [i, day('2024-01-01'), 5, code]),
      ]),
      'Amount',
    ).currency;
  expect([named('EUR', 'EUR', 'EUR'), named('EUR', 'USD', 'EUR')]).toEqual(['EUR', null]);
  expect([named('usd', 'usd', 'USD'), shown('5.50 usd', 7)]).toEqual(['USD', 'USD']);
});

test('content of amounts is exact: negative numbers, texts and errors in any row', () => {
  const amounts = [5, -1, '-2,50', '(7)', '12', '#N/A', '', 'x', 8, 9, 10, 11, 12, 13, 14];
  const table = tableIn(orders(...amounts.map((amount) => [day('2024-01-01'), 'Shop', amount])));
  expect(column(table, 'Amount').content).toMatchObject({
    seen: 15,
    numbers: 9,
    textNumbers: 3,
    errors: 1,
    blanks: 1,
    texts: 1,
    negative: 3,
  });
});

test('periods written as labels, each with its first day', () => {
  const labelled = (...labels: unknown[]) =>
    column(tableIn([['Month', 'Revenue', 'Spend'], ...labels.map((label, i) => [label, i * 10, i])]), 'Month')
      .periodLabels;
  const daysOf = (...labels: unknown[]) => labelled(...labels)?.map((one) => one.day);
  expect(labelled('Feb 2024', 'Jan 2024', 'Mar 24')).toEqual([
    { text: 'Jan 2024', day: on(2024, 1, 1) },
    { text: 'Feb 2024', day: on(2024, 2, 1) },
    { text: 'Mar 24', day: on(2024, 3, 1) },
  ]);
  expect(daysOf('Апрель 2024', 'май 2024', 'Июнь 2024 г.')).toEqual([4, 5, 6].map((month) => on(2024, month, 1)));
  expect(daysOf('2024-11', '2024-12', '2025-01')).toEqual([on(2024, 11, 1), on(2024, 12, 1), on(2025, 1, 1)]);
  expect(daysOf('Q3 2024', "Q4'24", '2025-Q1')).toEqual([on(2024, 7, 1), on(2024, 10, 1), on(2025, 1, 1)]);
  expect(daysOf('III кв. 2024', 'IV квартал 2024', '1 кв 2025')).toEqual([
    on(2024, 7, 1),
    on(2024, 10, 1),
    on(2025, 1, 1),
  ]);
  expect(daysOf('2024-W01', '2024-W02', '2024-W03')).toEqual([on(2024, 1, 1), on(2024, 1, 8), on(2024, 1, 15)]);
  expect(labelled(2022, 2023, 2024)?.[1]).toEqual({ text: '2023', day: on(2023, 1, 1) });
  expect([daysOf('Jan', 'Feb', 'Mar'), daysOf(day('2024-01-01'), day('2024-02-01'), day('2024-03-01'))]).toEqual(
    [null, null].map(() => undefined),
  );
  expect(daysOf('Jan 12', 'Jan 13', 'Jan 14')).toBeUndefined();
});
