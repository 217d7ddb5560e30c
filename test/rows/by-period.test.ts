/** KPI_BY_PERIOD against a plain count over random rows: every aggregate, labels as columns, empty periods. */

import fc from 'fast-check';
import { expectTable, labelOf, labelsBetween, PERIODS, type PeriodName, type Row, sum, tables, unique } from './oracle';
import { call, callIn, column } from './sheet';

const AGGREGATES = ['sum', 'count', 'average', 'median', 'min', 'max', 'unique'];
const TITLES = ['Sum', 'Count', 'Average', 'Median', 'Min', 'Max', 'Unique'];

function aggregated(which: string, cents: readonly number[]): number | '' {
  if (which === 'count') return cents.length;
  if (which === 'unique') return unique(cents).length;
  if (which === 'sum') return sum(cents) / 100;
  if (cents.length === 0) return '';
  const sorted = [...cents].sort((a, b) => a - b);
  if (which === 'min') return sorted[0] / 100;
  if (which === 'max') return sorted[sorted.length - 1] / 100;
  if (which === 'average') return sum(cents) / cents.length / 100;
  const middle = sorted.length / 2;
  return (sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2) / 100;
}

function expected(rows: readonly Row[], unit: PeriodName, which: string, byCustomer: boolean): unknown[][] {
  const counted = rows.filter((r) => r.day !== '' && r.cents !== undefined && (!byCustomer || r.customer !== ''));
  const names = byCustomer ? unique(counted.map(({ customer }) => customer)) : [undefined];
  const header = ['Period', ...(byCustomer ? names : [TITLES[AGGREGATES.indexOf(which)]])];
  const sorted = counted.map(({ day }) => day).sort();
  const labels = counted.length === 0 ? [] : labelsBetween(unit, sorted[0], sorted[sorted.length - 1]);
  return [
    header,
    ...labels.map((label) => [
      label,
      ...names.map((name) => {
        const own = counted.filter((r) => labelOf(unit, r.day) === label && (!byCustomer || r.customer === name));
        return aggregated(
          which,
          own.map((r) => r.cents as number),
        );
      }),
    ]),
  ];
}

test('agrees with a plain count on random tables, for every period and aggregate, with labels and without', () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...PERIODS),
      fc.constantFrom(...AGGREGATES),
      fc.boolean(),
      (t, unit, which, labels) => {
        const found = call('rows/BY_PERIOD', t.dates, t.amounts, unit, which, labels ? t.customers : '');
        expectTable(found, expected(t.rows, unit, which, labels));
      },
    ),
    { numRuns: 150 },
  );
});

test('last is the value of the latest date and time, of equal ones the lower row', () => {
  const dates = column(['2024-01-31 10:00', '2024-01-31 09:00', '2024-02-01', '2024-02-01']);
  expect(call('rows/BY_PERIOD', dates, column([1, 2, 3, 4]), 'месяц', 'последнее')).toEqual([
    ['Period', 'Last'],
    ['2024-01', 1],
    ['2024-02', 4],
  ]);
});

test('the first hour of a day after clocks have changed counts in that day', () => {
  const moments = [
    '2024-03-30T11:00Z',
    '2024-03-31T12:00Z',
    '2024-03-31T22:30Z',
    '2024-03-31T22:40Z',
    '2024-04-01T09:00Z',
  ];
  const dates = column(moments.map((moment) => new Date(moment)));
  expect(call('rows/BY_PERIOD', dates, column([1, 2, 4, 8, 16]), 'day')).toEqual([
    ['Period', 'Sum'],
    ['2024-03-30', 1],
    ['2024-03-31', 2],
    ['2024-04-01', 28],
  ]);
});

test('an empty period is 0 for sum, count and unique, else blank', () => {
  const [dates, values] = [column(['2024-01-31', '2024-03-01']), column([1, 2])];
  const middle = (aggregate: string) => (call('rows/BY_PERIOD', dates, values, '', aggregate) as unknown[][])[2];
  expect(['sum', 'count', 'unique', 'average', 'median', 'min', 'max', 'last'].map(middle)).toEqual([
    ...[0, 0, 0].map((zero) => ['2024-02', zero]),
    ...['', '', '', '', ''].map((blank) => ['2024-02', blank]),
  ]);
});

test('periods are labelled so that they sort, in words of both languages', () => {
  const first = (unit: string) => (call('rows/BY_PERIOD', '2024-12-30', 1, unit) as unknown[][])[1][0];
  expect(['день', 'неделя', 'месяц', 'квартал', 'год'].map(first)).toEqual([
    '2024-12-30',
    '2025-W01',
    '2024-12',
    '2024-Q4',
    '2024',
  ]);
  expect(['day', 'week', 'month', 'quarter', 'year'].map(first)).toEqual([
    '2024-12-30',
    '2025-W01',
    '2024-12',
    '2024-Q4',
    '2024',
  ]);
  expect(() => callIn({ locale: 'ru_RU' }, 'rows/BY_PERIOD', '2024-12-30', 1, 'декада')).toThrow(
    'KPI_BY_PERIOD: period — ожидается одно из: день, неделя, месяц, квартал, год, а дано «декада».',
  );
});
