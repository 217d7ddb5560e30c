/** Numbers as CRMs export them: what is read, what is refused, what neighbours decide. */

import { readNumberText } from '../../src/kpi/number-text';
import { call, refusalOf } from '../call';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const read = (...cells: unknown[]) => call('recurring/ARR', [column(...cells, 0)]);
const twelve = (...values: (number | '')[]) => column(...values.map((value) => (value === '' ? '' : value * 12)), 0);

test.each([
  ['1 054,00', 1054],
  ['1 054,00', 1054],
  ['1 054,5', 1054.5],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ["1'234.50", 1234.5],
  ['1’234', 1234],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['1 234 567', 1234567],
  ['12,34,567', 1234567],
  ['1 234,567', 1234.567],
  ['12,5%', 0.125],
  ['12.3 %', 0.123],
  ['-7 %', -0.07],
  ['$1,200', 1200],
  ['-$1,200.50', -1200.5],
  ['$-5', -5],
  ['€1.200', 1200],
  ['1.200 €', 1200],
  ['£1,200', 1200],
  ['1,200 ₽', 1.2],
  ['3 500 ₽', 3500],
  ['3 500,75 руб.', 3500.75],
  ['12 USD', 12],
  ['(500)', -500],
  ['($1,200)', -1200],
  ['−12,5', -12.5],
  ['+3', 3],
  ['0,123', 0.123],
  ['0.500', 0.5],
  ['1234,567', 1234.567],
  [',5', 0.5],
  ['1e3', 1000],
  ['1,5E-2', 0.015],
  ['  42  ', 42],
  ['007', 7],
])('%s is read as %d', (text, value) => {
  const found = readNumberText(text);
  expect(found?.ambiguous).toBeUndefined();
  expect(found?.value).toBe(value);
});

test.each([
  'abc',
  '',
  ' ',
  '-',
  '—',
  '12 apples',
  '1,2,3',
  '1 23',
  '1,23,4',
  '1.2.3',
  '12%%',
  '$€5',
  '5-',
  '--5',
  '(-5)',
  '2024-03-04',
  '04.03.2024',
  '10:30',
  '1/2',
  '#N/A',
  'TRUE',
  '5 $ %',
  'e5',
  '1e',
  '.',
  ',',
  '12,,5',
  'Infinity',
  'NaN',
  '0x10',
  '１２',
])('%p is not a number', (text) => {
  expect(readNumberText(text)).toBeUndefined();
});

test.each(['1,234', '1.234', '-1,234', '12.345', '999,000'])('%s alone is ambiguous', (text) => {
  expect(readNumberText(text)?.ambiguous).toBeDefined();
});

test('an ambiguous text is refused, not guessed', () => {
  expect(refusalOf('recurring/ARR', ['1,234'])).toBe(
    'KPI_ARR: mrr must be a number that can be read in one way only, but it is "1,234" (enter it as a number: as text it may be 1234 or 1.234).',
  );
  expect(refusalOf('recurring/ARR', [column(5, '1.234')], 'ru')).toBe(
    'KPI_ARR: mrr — ожидается число, которое читается однозначно, а в строке 2 стоит «1.234» (введите его числом: как текст это может быть 1234 или 1,234).',
  );
});

test('other numbers of the same argument decide an ambiguous one', () => {
  expect(read('1,234', '5,50')).toEqual(twelve(1.234, 5.5));
  expect(read('1,234', '5.50')).toEqual(twelve(1234, 5.5));
  expect(read('1.234', '1,234.5')).toEqual(twelve(1.234, 1234.5));
  expect(read('1,234', '1.234.567')).toEqual(twelve(1.234, 1234567));
  expect(read('1.234', '1,234,567')).toEqual(twelve(1.234, 1234567));
  expect(read('1.234', '1 054,00')).toEqual(twelve(1234, 1054));
  expect(read('1,234', '$1,200')).toEqual(twelve(1234, 1200));
});

test('numbers that contradict each other decide nothing', () => {
  expect(refusalOf('recurring/ARR', [column('1,234', '5,50', '5.50')])).toContain('row 1 is "1,234"');
});

test('two currencies in one argument are refused', () => {
  expect(refusalOf('recurring/ARR', [column('$5', 7, '€5')])).toBe(
    'KPI_ARR: mrr must be in one currency, but row 3 is "€5" (another is "$5").',
  );
  expect(read('$5', '5 USD', 5)).toEqual(twelve(5, 5, 5));
});

test('a text that holds only spaces is a blank', () => {
  expect(read('  ', 1)).toEqual(twelve('', 1));
});
