/** Months without a year are those of the other tables' time, where that leaves but one. */

import { civilOf } from '../../../src/time/civil';
import { column, days, rowsOf, scan } from './workbook';

const deals = (from: string, count: number) => [
  ['ID', 'Stage', 'Amount', 'Created', 'Closed'],
  ...rowsOf(
    count,
    ['1', '2', '3', '4'],
    ['Won', 'Lost', 'New'],
    [500, 800],
    days(from, count, 9),
    days(from, count, 9),
  ),
];

const spend = (...names: string[]) => [
  ['Месяц', 'Канал', 'Расход', 'Клики'],
  ...names.flatMap((name) => [
    [name, 'Яндекс', 100, 10],
    [name, 'VK', 200, 20],
  ]),
];

const read = (from: string, count: number, ...names: string[]) => {
  const { tables } = scan({ Сделки: deals(from, count), Расходы: spend(...names) });
  const labels = column(tables[1], 'Месяц').periodLabels;
  return labels?.map(({ text, day }) => `${text} ${civilOf(day).year}-${civilOf(day).month + 1}`) ?? null;
};

test('months within one year are of that year, in order', () => {
  expect(read('2024-01-05', 15, 'Февраль', 'Январь', 'март')).toEqual([
    'Январь 2024-1',
    'Февраль 2024-2',
    'март 2024-3',
  ]);
});

test('where the deals go over the turn of a year, each month has the one in which there are deals', () => {
  expect(read('2023-10-05', 15, 'окт', 'ноябрь', 'Декабрь', 'янв.')).toEqual([
    'окт 2023-10',
    'ноябрь 2023-11',
    'Декабрь 2023-12',
    'янв. 2024-1',
  ]);
});

test('a month that comes twice, or not at all, leaves them unread', () => {
  expect(read('2023-01-05', 60, 'Январь', 'Февраль')).toBeNull();
  expect(read('2023-10-05', 15, 'Ноябрь', 'Июль')).toBeNull();
  expect(scan({ Расходы: spend('Январь', 'Февраль') }).tables.map(({ columns }) => columns[0].periodLabels)).toEqual([
    null,
  ]);
});
