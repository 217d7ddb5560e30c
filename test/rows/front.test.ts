/** What every row function checks before it counts: sizes, headers, blanks, ids, faults with their row. */

import { asked, call, callIn, column } from './sheet';

const ids = column(['a', 'b', 'a']);
const dates = column(['2024-01-05', '2024-01-20', '2024-02-11']);

test('columns of different height are refused with both names and sizes, in both languages', () => {
  expect(() => call('rows/CUSTOMERS', ids, dates.slice(0, 2))).toThrow(
    'KPI_CUSTOMERS: dates must be of the same size as customers (3 rows × 1 column), but it is 2 rows × 1 column.',
  );
  expect(() => callIn({ locale: 'ru_RU' }, 'rows/CUSTOMERS', ids, dates.slice(0, 2))).toThrow(
    'KPI_CUSTOMERS: dates — ожидается тот же размер, что у customers (3 строки × 1 столбец), а дано 2 строки × 1 столбец.',
  );
});

test('a block of two columns is refused', () => {
  expect(() =>
    call(
      'rows/CUSTOMERS',
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      dates,
    ),
  ).toThrow('KPI_CUSTOMERS: customers must be one column, but it is 2 rows × 2 columns.');
});

test('a header row is skipped when the dates and numbers have text over them, and counted in the place of a fault', () => {
  const headed = [['Клиент'], ...ids];
  expect(call('rows/COHORT', headed, [['Дата'], ...dates])).toEqual(call('rows/COHORT', ids, dates));
  expect(() => call('rows/MRR_MOVEMENTS', headed, [['Дата'], ...dates], column(['MRR', 1, 'x', 2]))).toThrow(
    'KPI_MRR_MOVEMENTS: mrr must be a number, but row 3 is "x".',
  );
});

test('text over the dates alone is no header but a fault', () => {
  expect(() =>
    call('rows/MRR_MOVEMENTS', ids, column(['Date', '2024-01-05', '2024-01-06']), column([1, 2, 3])),
  ).toThrow('KPI_MRR_MOVEMENTS: dates must be a date, but row 1 is "Date" (write it as 2024-03-31).');
});

test('a single row is never a header', () => {
  expect(() => call('rows/CUSTOMERS', 'Customer', 'Date')).toThrow(
    'KPI_CUSTOMERS: dates must be a date, but it is "Date"',
  );
});

test('rows lie across as well as down', () => {
  const across = (cells: unknown[][]) => [cells.map(([cell]) => cell)];
  expect(call('rows/COHORT', across(ids), across(dates))).toEqual(call('rows/COHORT', ids, dates));
  expect(call('rows/COHORT', [['Customer', 'a']], [['Date', '2024-01-05']])).toEqual(
    call('rows/COHORT', 'a', '2024-01-05'),
  );
  expect(() => call('rows/COHORT', across(ids), [['2024-01-05', 'x', '2024-02-11']])).toThrow('but column 2 is "x"');
});

test('empty rows of an open range change nothing, and rows blank in a needed column are left out', () => {
  const empty = Array.from({ length: 500 }, () => ['']);
  expect(call('rows/COHORT', [...ids, ...empty], [...dates, ...empty])).toEqual(call('rows/COHORT', ids, dates));
  const holes = call('rows/COHORT', [['a'], [''], ...ids], [[''], ['2023-05-01'], ...dates]);
  expect(holes).toEqual(call('rows/COHORT', ids, dates));
});

test('no rows give a header alone, or a blank', () => {
  expect(call('rows/COHORT', [[''], ['']], [[''], ['']])).toEqual([['Cohort', 'Customers']]);
  expect(call('rows/CUSTOMERS')).toHaveLength(1);
  expect(call('rows/REPEAT_RATE', [[''], ['']], [[''], ['']])).toBe('');
});

test('a setting takes one value', () => {
  expect(() => call('rows/COHORT', ids, dates, '', column(['month', 'week']))).toThrow(
    /KPI_COHORT: period must be a single value/,
  );
});

test('zone and locale are asked at most once a call', () => {
  asked.zone = 0;
  asked.locale = 0;
  const cells = column([new Date(2024, 0, 5), new Date(2024, 1, 5), '2024-02-05T10:00:00Z']);
  call(
    'rows/SUBSCRIPTION_MOVEMENTS',
    ids,
    cells,
    column(['', '', '']),
    column([1, 2, 3]),
    'month',
    new Date(2024, 5, 5),
  );
  expect(asked).toMatchObject({ zone: 1, locale: 1 });
});

const FUNCTIONS = [
  'YTD_GROWTH',
  'SALES_CYCLE',
  'LEAD_RESPONSE_TIME',
  'BY_PERIOD',
  'CUSTOMERS',
  'COHORT',
  'MRR_MOVEMENTS',
  'SUBSCRIPTION_MOVEMENTS',
  'RFM',
  'REPEAT_RATE',
];
const ODD: readonly unknown[] = [
  '',
  'abc',
  true,
  false,
  new Date(),
  new Date(Number.NaN),
  '#N/A',
  new Error('#REF!'),
  -1,
  0,
  1e15,
  Number.NaN,
  Infinity,
  null,
  undefined,
  [[]],
  [],
  [['']],
  [['x', 1, '']],
  [['Head'], [1], ['']],
  [
    [1, 2],
    [3, 4],
  ],
  {},
  '2024-01-05',
  '=1+1',
];

test.each(FUNCTIONS)(
  '%s answers odd input with a rectangular table of plain values, or with one of our messages',
  (id) => {
    for (const one of ODD) {
      for (let place = 0; place < 7; place++) {
        for (const filler of ['2024-01-05', 'a', 5]) {
          const args: unknown[] = Array.from({ length: place + 1 }, () => filler);
          args[place] = one;
          try {
            const found = call(`rows/${id}`, ...args);
            const table = Array.isArray(found) ? found : [[found]];
            expect(new Set(table.map((line) => line.length)).size).toBe(1);
            for (const cell of table.flat()) {
              expect(['string', 'number', 'boolean']).toContain(typeof cell);
              if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
            }
          } catch (error) {
            expect((error as Error).message).toMatch(new RegExp(`^KPI_${id}: `));
          }
        }
      }
    }
  },
);
