/** KPI_DATA_CHECK: each finding in a table where it is the only one, and what is no finding. */

import fc from 'fast-check';
import { body, rows, table } from './call';

type Rows = readonly (readonly unknown[])[];

const found = (...range: Rows) => body(table('DATA_CHECK', [range]));
const NOTHING = [['', 'nothing found', '', '']];

const CLEAN: Rows = [
  ['Deal', 'Rep', 'Created', 'Closed', 'Amount', 'Stage'],
  ['D-1', 'Ann', new Date(Date.UTC(2024, 0, 5)), new Date(Date.UTC(2024, 0, 9)), 100, 'Won'],
  ['D-2', 'Bob', new Date(Date.UTC(2024, 0, 6)), '', 250.5, 'Demo'],
  ['D-3', 'Ann', new Date(Date.UTC(2024, 1, 7)), new Date(Date.UTC(2024, 1, 7)), 0, 'Lost'],
];

test('a clean table has one row that says so, in either language', () => {
  expect(table('DATA_CHECK', [CLEAN])).toEqual([['Column', 'Finding', 'Rows', 'First row'], ...NOTHING]);
  expect(table('DATA_CHECK', [CLEAN], 'ru')).toEqual([
    ['Столбец', 'Замечание', 'Строк', 'Первая строка'],
    ['', 'замечаний нет', '', ''],
  ]);
});

test('names of months such as 03.2025 are no numbers stored as text', () => {
  const months: Rows = [
    ['Месяц', 'Расход'],
    ['03.2025', 90],
    ['04.2025', 80],
    ['05.2025', 70],
  ];
  expect(found(...months)).toEqual(NOTHING);
  expect(found(['Расход', 'Канал'], ['03.2025', 'a'], ['04.2025', 'b'])).toMatchObject([
    ['Расход', 'numbers stored as text', 2, 2],
  ]);
});

const H = ['Rep', 'Amount'];

test.each<[string, Rows, unknown[][]]>([
  [
    'numbers stored as text',
    [H, ['a', 1], ['b', '2'], ['c', '1 054,00']],
    [['Amount', 'numbers stored as text', 2, 3]],
  ],
  ['text among numbers', [H, ['a', 1], ['b', 'n.a.'], ['c', 3]], [['Amount', 'not a number among numbers', 1, 3]]],
  [
    'ambiguous numbers',
    [H, ['a', 1], ['b', '1,234'], ['c', 3]],
    [
      ['Amount', 'numbers stored as text', 1, 3],
      ['Amount', 'numbers such as 1,234 that can be read in two ways', 1, 3],
    ],
  ],
  [
    'mixed currencies',
    [H, ['a', '$5'], ['b', '6 ₽'], ['c', '$7.50']],
    [
      ['Amount', 'numbers stored as text', 3, 2],
      ['Amount', 'mixed currencies', 1, 3],
    ],
  ],
  [
    'a column of currencies',
    [
      ['Amount', 'Currency'],
      [1, 'USD'],
      [2, 'EUR'],
      [3, 'USD'],
    ],
    [['Currency', 'mixed currencies', 1, 3]],
  ],
  [
    'blanks inside',
    [H, ['a', 1], ['', 2], ['c', '']],
    [
      ['Rep', 'blank cells', 1, 3],
      ['Amount', 'blank cells', 1, 4],
    ],
  ],
  ['blank rows', [H, ['a', 1], ['', ''], ['c', 2]], [['', 'blank rows', 1, 3]]],
  ['error cells', [H, ['a', 1], ['b', '#N/A'], ['c', 2]], [['Amount', 'error cells', 1, 3]]],
  [
    'duplicate rows',
    [H, ['a', 1], ['b', 1], [' a', '1'], ['a', 1]],
    [
      ['', 'duplicate rows', 2, 4],
      ['Amount', 'numbers stored as text', 1, 4],
    ],
  ],
  [
    'a record number in two rows',
    [
      ['Deal ID', 'Amount'],
      ['7', 1],
      [7, 2],
      ['8', 3],
    ],
    [['Deal ID', 'the same number in several rows', 1, 3]],
  ],
  ['negative amounts', [H, ['a', 1], ['b', -2], ['c', 3]], [['Amount', 'negative amounts', 1, 3]]],
  [
    'whole percent',
    [
      ['Rep', 'Probability'],
      ['a', 0.5],
      ['b', 20],
    ],
    [['Probability', 'probability above 1 (50 instead of 0.5 or 50%)', 1, 3]],
  ],
  ['a totals row', [H, ['a', 1], ['b', 2], ['Итого:', 3]], [['', 'totals row', 1, 4]]],
  ['a totals row without a word', [H, ['a', 1], ['b', 2], ['', 3]], [['', 'totals row', 1, 4]]],
  [
    'several spellings',
    [H, ['Ann Lee', 1], ['ann  lee', 2], ['Ann Lee', 3]],
    [['Rep', 'one label in several spellings', 1, 3]],
  ],
  [
    'a missing header',
    [
      ['Rep', ''],
      ['a', 1],
    ],
    [['Column 2', 'no header', '', 1]],
  ],
  [
    'a repeated header',
    [
      ['Amount', 'amount'],
      [1, 2],
    ],
    [['amount', 'header stands twice', '', 1]],
  ],
])('%s', (_, range, expected) => {
  expect(found(...range)).toEqual(expected);
});

test.each<[string, Rows]>([
  [
    'ids with leading zeros',
    [
      ['Client ID', 'Amount'],
      ['007', 1],
      ['0012', 2],
    ],
  ],
  [
    'digits as text under a header of ids',
    [
      ['Order number', 'Amount'],
      ['1001', 1],
      ['1002', 2],
    ],
  ],
  [
    'order numbers of 19 digits',
    [
      ['Order', 'Amount'],
      ['1234567890123456789', 1],
      ['1234567890123456790', 2],
    ],
  ],
  [
    'phone numbers',
    [
      ['Phone', 'Amount'],
      ['+79001234567', 1],
      ['8 (900) 123-45-67', 2],
    ],
  ],
  [
    'losses in a column of profit',
    [
      ['Rep', 'Profit'],
      ['a', 1],
      ['b', -2],
    ],
  ],
  [
    'an open deal without or with a word for its closing date',
    [
      ['Rep', 'Closed'],
      ['a', '2024-01-01'],
      ['b', ''],
      ['c', 'не закрыта'],
    ],
  ],
  [
    'a company called Total',
    [
      ['Company', 'Amount'],
      ['Total Energies', 5],
      ['Other', 5],
    ],
  ],
  [
    'blank rows and columns at the end',
    [
      ['Rep', 'Amount', ''],
      ['a', 1, ''],
      ['', '', ''],
    ],
  ],
  ['nothing at all', [['']]],
])('%s: no finding', (_, range) => {
  expect(found(...range)).toEqual(NOTHING);
});

test('a table without a header counts its rows from the first and names columns by number', () => {
  expect(found(['a', 1], ['b', '2'])).toEqual([['Column 2', 'numbers stored as text', 1, 2]]);
  expect(
    table(
      'DATA_CHECK',
      [
        [
          ['a', 1],
          ['b', '2'],
        ],
      ],
      'ru',
    )[1],
  ).toEqual(['Столбец 2', 'числа записаны текстом', 1, 2]);
});

test('a totals row is left out of the other checks', () => {
  expect(found(['Rep', 'City', 'Amount'], ['a', 'x', 1], ['b', 'y', 2], ['Total', '', 3])).toEqual([
    ['', 'totals row', 1, 4],
  ]);
});

test('random tables: every finding names a row of the range and no more rows than there are', () => {
  const cell = fc.constantFrom<unknown>(
    '',
    'a',
    'A ',
    1,
    -1,
    '5',
    '1,234',
    '$3',
    '03/04/2024',
    '2024-01-01',
    20240101,
    true,
    '#REF!',
    new Date(0),
    'Total',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (range) => {
      for (const [, finding, count, first] of found(...range)) {
        if (finding === 'nothing found' || count === '') continue;
        expect(Number(first)).toBeGreaterThanOrEqual(1);
        expect(Number(first) + Number(count) - 1).toBeLessThanOrEqual(range.length);
      }
    }),
    { numRuns: 300 },
  );
});

/** Slow and plain: rows that equal an earlier one. */
test('random tables: duplicate rows are those of the oracle', () => {
  const cell = fc.constantFrom<unknown>('x', 'y', 7, '7');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), (range) => {
      const keys = range.map((row) => row.map(String).join('|'));
      const expected = keys.filter((key, i) => keys.indexOf(key) < i).length;
      const row = found(['Rep', 'Stage'], ...range).find(([, finding]) => finding === 'duplicate rows');
      expect(row?.[2] ?? 0).toBe(expected);
    }),
  );
});

test('one cell and no argument are a clean range', () => {
  expect(rows('DATA_CHECK', ['abc'])).toHaveLength(2);
  expect(rows('DATA_CHECK', [])).toHaveLength(2);
});
