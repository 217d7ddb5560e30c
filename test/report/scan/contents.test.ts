/** Contents decide too: what a header says must be what the cells hold. */

import { column, day, days, months, numbers, rolesOf, rowsOf, tableIn } from './workbook';

test('a column called Amount full of dates is no amount, and the reason says so', () => {
  const table = tableIn([
    ['Order ID', 'Order date', 'Customer', 'Amount', 'Total'],
    ...rowsOf(6, numbers(6), days('2024-01-01', 6), ['Ann', 'Bob'], days('2023-01-01', 6), [5, 7.5]),
  ]);
  expect(rolesOf(table)).toMatchObject({ 'Order date': 'date', Total: 'amount' });
  expect(column(table, 'Amount').role).toMatchObject({
    value: null,
    reason: {
      en: expect.stringMatching(/says Amount.*6 of 6 are dates/),
      ru: expect.stringMatching(/«Сумма».*6 из 6 — даты/),
    },
  });
  expect(table.questions.map(({ about, columns }) => [about, columns])).toContainEqual(['role', [4]]);
});

test('dates that cannot be read are no dates', () => {
  const table = tableIn([
    ['Order ID', 'Order date', 'Customer', 'Product', 'Amount', 'Paid date'],
    ...rowsOf(6, numbers(6), ['yesterday', 'last week'], ['Ann'], ['Tea'], [5], days('2024-01-01', 6)),
  ]);
  expect(rolesOf(table)).toMatchObject({ 'Paid date': 'date' });
  expect(column(table, 'Order date').role.value).toBeNull();
  expect(table.questions).toContainEqual(expect.objectContaining({ about: 'role', columns: [2] }));
});

test('a score is a whole number on a scale', () => {
  const grades = tableIn([['Date', 'NPS'], ...rowsOf(11, days('2024-01-01', 11), numbers(11, 1, 0))]);
  expect(column(grades, 'NPS').role.value).toBe('score');
  expect(column(grades, 'NPS').scale).toEqual({ from: 0, to: 10, wholePercent: false });
  const shares = tableIn([['Customer', 'NPS'], ...rowsOf(11, ['Ann', 'Bob'], numbers(11, 9))]);
  expect(shares.kind.value).toBe('unknown');
  const index = tableIn([
    ['Month', 'NPS', 'Revenue'],
    ...rowsOf(11, months(2024, 11), numbers(11, 5, -20), numbers(11, 90)),
  ]);
  expect(column(index, 'NPS').role.value).toBeNull();
  expect(index.kind.value).toBe('periods');
});

test('of two columns that say the same the one with the cleaner contents is taken', () => {
  const table = tableIn([
    ['Order ID', 'Order date', 'Amount', 'Order amount'],
    ...rowsOf(10, numbers(10), days('2024-01-01', 10), [5, 6, 'free'], [5, 6, 0]),
  ]);
  expect(rolesOf(table)).toMatchObject({ 'Order amount': 'amount' });
  expect(column(table, 'Amount').role.value).toBeNull();
});

test('the reason counts the cells that fit', () => {
  const table = tableIn([
    ['ID', 'Дата создания', 'Дата закрытия', 'Стадия', 'Сумма'],
    ...rowsOf(
      10,
      numbers(10),
      [...days('2024-01-01', 9), 'вчера'],
      ['не закрыта', day('2024-02-01')],
      ['Выиграна', 'Отказ'],
      [10],
    ),
  ]);
  expect(column(table, 'Дата создания').role.reason).toEqual({
    en: 'the header says "Дата создания"; 9 of 10 cells are dates',
    ru: 'заголовок «Дата создания»; 9 из 10 ячеек содержат даты',
  });
  expect(column(table, 'Дата закрытия').role.value).toBe('closed');
});

test('what cells hold is counted, and the first values are shown as the sheet shows them', () => {
  const table = tableIn([
    ['Order date', 'Amount', 'Note'],
    [day('2024-03-05'), 1.5, 'x'],
    ['05.03.2024', '1 054,00', true],
    ['', -2, '#N/A'],
    [day('2024-03-05'), '', 'x'.repeat(99)],
  ]);
  const [dates, amounts, notes] = table.columns;
  expect(dates.content).toMatchObject({ seen: 4, blanks: 1, dates: 2, textDates: 1, distinct: 2 });
  expect(amounts.content).toMatchObject({ numbers: 2, textNumbers: 1, negative: 1, blanks: 1 });
  expect(notes.content).toMatchObject({ texts: 2, booleans: 1, errors: 1 });
  expect(dates.samples).toEqual(['05.03.2024', '05.03.2024']);
  expect(amounts.samples).toEqual(['1,5', '1 054,00', '-2']);
  expect(notes.samples[1]).toBe('ИСТИНА');
});

test('other roles that the contents allow are offered, best first, and no others', () => {
  const table = tableIn([
    ['Deal', 'Stage', 'Amount', 'Cost', 'Created', 'Closed'],
    ...rowsOf(
      6,
      ['A', 'B', 'C', 'D', 'E', 'F'],
      ['Won', 'Lost'],
      [10.5, 20],
      [3, 4],
      days('2024-01-01', 6),
      days('2024-02-01', 6),
    ),
  ]);
  expect(column(table, 'Amount').alternatives).toEqual(expect.arrayContaining(['cost', 'probability']));
  expect(column(table, 'Amount').alternatives).not.toContain('created');
  expect(column(table, 'Created').alternatives).toEqual(['closed', 'leadDate']);
});

test('rates, plans and figures of competitors are not the figure itself', () => {
  const table = tableIn([
    [
      'Месяц',
      'Выручка магазина',
      'План выручки',
      'Рост выручки',
      'Средняя выручка',
      'Клиенты на начало',
      'Конверсия, %',
      'Выручка конкурента',
    ],
    ...rowsOf(
      12,
      months(2024, 12),
      numbers(12, 90),
      numbers(12, 100),
      [0.1, 0.2],
      numbers(12, 5),
      numbers(12, 3),
      [0.05],
      numbers(12, 9),
    ),
  ]);
  expect(rolesOf(table)).toEqual({
    Месяц: 'period',
    'Выручка магазина': 'revenue',
    'План выручки': 'target',
    'Клиенты на начало': 'customersStart',
  });
});

test('the same day or month again and again is no period', () => {
  for (const repeated of [days('2024-01-01', 4), ['янв 2024', 'фев 2024', 'мар 2024']]) {
    const table = tableIn([['Date', 'Revenue', 'Orders'], ...rowsOf(12, repeated, numbers(12), numbers(12, 3))]);
    expect(table.kind.value).not.toBe('periods');
  }
});
