/** What is unsure is asked, not guessed. */

import { stagesIn } from '../../../src/report/scan';
import { column, day, days, months, numbers, rolesOf, rowsOf, tableIn } from './workbook';

const asked = (table: ReturnType<typeof tableIn>) =>
  table.questions.map(({ about, columns, roles }) => ({ about, columns, roles }));

test('two dates without telling headers: neither is taken for the created or the closed one', () => {
  const table = tableIn([
    ['Deal name', 'Stage', 'Amount', 'Moment 1', 'Moment 2'],
    ...rowsOf(6, ['A', 'B', 'C'], ['Won', 'Lost'], [10, 20], days('2024-01-01', 6), days('2024-02-01', 6)),
  ]);
  expect(table.kind.value).toBe('deals');
  expect(column(table, 'Moment 1').role.value).toBeNull();
  expect(asked(table)).toContainEqual({ about: 'role', columns: [4, 5], roles: ['created'] });
});

test('of two dates that say the same, the one that every row has', () => {
  const paid = days('2024-01-02', 6).map((one, row) => (row % 3 === 0 ? '' : one));
  const table = tableIn([
    ['Name', 'Email', 'Paid at', 'Total', 'Created at'],
    ...rowsOf(6, numbers(6), ['a@x.com', 'b@x.com'], paid, [10, 20], days('2024-01-01', 6)),
  ]);
  expect(table.kind.value).toBe('orders');
  expect(rolesOf(table)).toMatchObject({ 'Created at': 'date', Total: 'amount' });
  expect(asked(table)).toEqual([]);
});

test('two amounts that say the same, also under one header twice', () => {
  for (const [first, second] of [
    ['Amount', 'Order amount'],
    ['Сумма', 'Сумма'],
  ]) {
    const table = tableIn([
      ['Order ID', 'Order date', first, second],
      ...rowsOf(6, numbers(6), days('2024-01-01', 6), [10, 20], [9, 18]),
    ]);
    expect(asked(table)).toContainEqual({ about: 'role', columns: [3, 4], roles: ['amount'] });
    expect(table.columns[2].role.value).toBeNull();
    expect(table.questions.find(({ roles }) => roles[0] === 'amount')?.suggestion).toEqual({
      column: 3,
      role: 'amount',
    });
    expect(table.columns[2].alternatives[0]).toBe('amount');
  }
});

test('two totals of a month, and the same figure of two years', () => {
  for (const [first, second] of [
    ['Spend', 'Ad spend'],
    ['Выручка', 'Оборот'],
  ]) {
    const rows = rowsOf(12, months(2024, 12), numbers(12, 100), numbers(12, 90));
    const table = tableIn([['Month', first, second], ...rows]);
    expect(asked(table)).toContainEqual({
      about: 'role',
      columns: [2, 3],
      roles: [first === 'Spend' ? 'spend' : 'revenue'],
    });
  }
  const years = tableIn([
    ['Month', 'Revenue 2023', 'Revenue 2024'],
    ...rowsOf(12, months(2024, 12), numbers(12, 100), numbers(12, 90)),
  ]);
  expect(years.columns.map(({ series }) => series)).toEqual([null, '2023', '2024']);
});

test('customers of a month: at its start, at its end, or those who bought', () => {
  const table = tableIn([
    ['Month', 'Customers', 'Revenue'],
    ...rowsOf(12, months(2024, 12), numbers(12), numbers(12, 100)),
  ]);
  const question = table.questions.find(({ columns }) => columns[0] === 2);
  expect(question?.roles).toEqual(expect.arrayContaining(['customersStart', 'customersEnd', 'customers']));
  expect(rolesOf(table)).not.toHaveProperty('Customers');
});

test('an expected closing date is taken for want of a better, and asked about', () => {
  const header = ['Название сделки', 'Стадия сделки', 'Сумма', 'Дата создания', 'Предполагаемая дата закрытия'];
  const rows = rowsOf(
    6,
    ['A', 'B', 'C'],
    ['Сделка успешна', 'Сделка провалена'],
    [10, 20],
    days('2024-01-01', 6),
    days('2024-02-01', 6),
  );
  const table = tableIn([header, ...rows]);
  expect(rolesOf(table)).toMatchObject({ 'Предполагаемая дата закрытия': 'closed' });
  expect(column(table, 'Предполагаемая дата закрытия').role.confidence).toBeLessThanOrEqual(0.6);
  expect(asked(table)).toContainEqual({ about: 'role', columns: [5], roles: ['closed'] });
});

test('stages that no CRM is known to use are listed with their rows and closing dates', () => {
  const table = tableIn([
    ['Deal name', 'Stage', 'Amount', 'Created', 'Closed'],
    ...rowsOf(9, ['A', 'B', 'C', 'D', 'E'], ['Won', 'Shipped to moon', 'Lost'], [10], days('2024-01-01', 9), [
      ...days('2024-02-01', 2),
      '',
    ]),
  ]);
  expect(table.stages).toContainEqual({
    column: 2,
    word: 'Shipped to moon',
    rows: 3,
    closedRows: 3,
    gaps: [],
    reading: 'open',
    sure: false,
  });
  expect(table.stages.find(({ word }) => word === 'Lost')?.gaps).toEqual([5]);
  expect(table.questions).toContainEqual(
    expect.objectContaining({
      about: 'stages',
      columns: [2],
      text: { en: expect.stringContaining('"Shipped to moon"'), ru: expect.stringContaining('"Shipped to moon"') },
    }),
  );
});

test('the words of another column than the guessed one can be asked for', () => {
  const values = [
    ['Deal name', 'Stage', 'Amount', 'Created', 'Closed', 'Fate'],
    ...rowsOf(
      4,
      ['A', 'B'],
      ['Won', 'Lost'],
      [10],
      days('2024-01-01', 4),
      [...days('2024-02-01', 3), ''],
      ['Продана', 'Отказ'],
    ),
  ];
  const words = stagesIn({ name: 'Sheet1', values }, tableIn(values), 6, 5);
  expect(words.map(({ word, rows, closedRows, reading }) => [word, rows, closedRows, reading])).toEqual([
    ['Продана', 2, 2, 'won'],
    ['Отказ', 2, 1, 'lost'],
  ]);
});

test('dates whose day and month cannot be told are asked about once a column, unless another date proves the order', () => {
  const rows = (dates: string[]) => [['Order ID', 'Order date', 'Amount'], ...rowsOf(6, numbers(6), dates, [10])];
  expect(asked(tableIn(rows(['03/04/2024', '05/06/2024'])))).toEqual([{ about: 'dates', columns: [2], roles: [] }]);
  expect(asked(tableIn(rows(['03/04/2024', '25/06/2024'])))).toEqual([]);
});

test('a yes in the column "Won" is a win', () => {
  const table = tableIn([
    ['Deal name', 'Won', 'Amount', 'Created', 'Close date'],
    ...rowsOf(6, ['A', 'B', 'C'], [true, false], [10], days('2024-01-01', 6), days('2024-02-01', 6)),
  ]);
  expect(table.stages.map(({ word, reading }) => [word, reading])).toEqual([
    ['TRUE', 'won'],
    ['FALSE', 'open'],
  ]);
});

test('stage words stand as the cells have them, and rows with a closing date are those of all spellings', () => {
  const long = 'Negotiation about the price of the whole delivery';
  const stages = ['Won', 'won', 'won', 'Lost ', long];
  const table = tableIn([
    ['Deal ID', 'Deal name', 'Stage', 'Amount', 'Close date'],
    ...stages.map((stage, i) => [i + 1, `Deal ${i}`, stage, 10, i < 4 ? day(`2024-01-0${i + 1}`) : '']),
  ]);
  expect(table.stages.map(({ word, rows, closedRows, reading }) => [word, rows, closedRows, reading])).toEqual([
    ['won', 3, 3, 'won'],
    ['Lost ', 1, 1, 'lost'],
    [long, 1, 0, 'open'],
  ]);
});
