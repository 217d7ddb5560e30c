/** KPI_DATA_CHECK: what it finds in columns of dates. */

import { body, table } from './call';

type Rows = readonly (readonly unknown[])[];

const found = (...range: Rows) => body(table('DATA_CHECK', [range]));
const NOTHING = [['', 'nothing found', '', '']];

const D = (...cells: unknown[]) =>
  found(['Rep', 'Date'], ...cells.map((cell, i) => [`r${i}`, cell])).map((row) => row.slice(1));

test('dates as cells and as text, and text in several formats', () => {
  expect(D(new Date(Date.UTC(2024, 0, 1)), '2024-01-02')).toEqual([
    ['mixed dates: some are dates, some are text', 1, 3],
  ]);
  expect(D('2024-01-01', '02.01.2024', '2024-01-03')).toEqual([['mixed dates: text in several formats', 1, 3]]);
  expect(D('2024-01-01', '2024-01-02T10:00:00Z')).toEqual([['nothing found', '', '']]);
});

test('dates whose day and month cannot be told apart, or stand in both orders', () => {
  expect(D('03/04/2024', '05/06/2024')).toEqual([
    ['dates such as 03/04/2024 whose day and month cannot be told apart', 2, 2],
  ]);
  expect(D('03/04/2024', '25/06/2024')).toEqual([['nothing found', '', '']]);
  expect(D('25/06/2024', '06/25/2024')).toEqual([['mixed dates: day first in some, month first in others', 1, 3]]);
});

test('what is no date among dates', () => {
  expect(D('2024-01-01', 'soon', '2024-02-30', 45000)).toEqual([['not a date among dates', 3, 3]]);
  expect(D(20240101, 20240102)).toEqual([['nothing found', '', '']]);
});

test('a close before its creation is counted by days, whatever form the dates have', () => {
  const range = (created: unknown, closed: unknown) => [
    ['Rep', 'Created', 'Closed'],
    ['a', created, closed],
    ['b', created, ''],
  ];
  const closing = ['Closed', 'closed before it was created', 1, 2];
  expect(found(...range('2024-01-05', '2024-01-04'))).toEqual([closing]);
  expect(found(...range(new Date(Date.UTC(2024, 0, 5, 18)), new Date(Date.UTC(2024, 0, 5, 9))))).toEqual(NOTHING);
  expect(found(...range(new Date(Date.UTC(2024, 0, 5)), new Date(Date.UTC(2024, 0, 4, 23, 59))))).toEqual([closing]);
  expect(found(['Дата создания', 'Дата закрытия'], ['05.01.2024', '04.01.2024']).map((row) => row[1])).toEqual([
    'closed before it was created',
  ]);
});
