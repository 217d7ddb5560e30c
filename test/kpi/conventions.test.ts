/** The conventions that hold for every KPI function, tried on customer acquisition cost. */

import { call, refusalOf } from '../call';

const cac = (...args: unknown[]) => call('unit-economics/CAC', args);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('ranges map', () => {
  test('a column gives a column, a row a row, a block a block', () => {
    expect(cac(column(10, 20), column(2, 5))).toEqual(column(5, 4));
    expect(cac([[10, 20]], [[2, 5]])).toEqual([[5, 4]]);
    expect(
      cac(
        [
          [10, 20],
          [30, 40],
        ],
        [
          [2, 5],
          [3, 8],
        ],
      ),
    ).toEqual([
      [5, 4],
      [10, 5],
    ]);
  });
  test('a single value stands for every row, also as a range of one cell', () => {
    expect(cac(column(10, 20), 2)).toEqual(column(5, 10));
    expect(cac(column(10, 20), [[2]])).toEqual(column(5, 10));
    expect(cac([[10]], [[2]])).toBe(5);
  });
  test('shapes that differ are refused with both sizes', () => {
    expect(refusalOf('unit-economics/CAC', [column(1, 2, 3), column(1, 2)])).toBe(
      'KPI_CAC: new_customers must be of the same size as sales_marketing_spend (3 rows × 1 column), but it is 2 rows × 1 column.',
    );
    expect(
      refusalOf('unit-economics/CAC', [
        [
          [1, 2],
          [3, 4],
        ],
        column(1, 2),
      ]),
    ).toBe(
      'KPI_CAC: new_customers must be of the same size as sales_marketing_spend (2 rows × 2 columns), but it is 2 rows × 1 column.',
    );
    expect(refusalOf('unit-economics/CAC', [column(1, 2), [[1, 2]]], 'ru')).toBe(
      'KPI_CAC: new_customers — ожидается тот же размер, что у sales_marketing_spend (2 строки × 1 столбец), а дана 1 строка × 2 столбца.',
    );
  });
});

describe('open-ended ranges', () => {
  test('rows at the end that are blank in all arguments are dropped', () => {
    expect(cac(column(10, 20, '', ''), column(2, '', '', ''))).toEqual(column(5, ''));
    expect(cac(column(10, '', ''), column(2, '', 4))).toEqual(column(5, '', ''));
    expect(cac([[10, 20, '', '']], [[2, 4, '', '']])).toEqual([[5, 5]]);
  });
  test('a range with nothing in it gives one blank', () => {
    expect(cac(column('', ''), column('', ''))).toEqual([['']]);
    expect(cac([['', '', '']], [['', '', '']])).toEqual([['']]);
  });
  test('a single value beside does not keep blank rows', () => {
    expect(cac(column(10, '', ''), 2)).toEqual(column(5));
  });
});

describe('header rows', () => {
  test('a header in every range is answered by the name of the KPI', () => {
    expect(cac(column('Spend', 10), column('New', 2))).toEqual(column('Customer acquisition cost', 5));
    expect(cac([['Spend', 10]], [['New', 2]])).toEqual([['Customer acquisition cost', 5]]);
    expect(
      cac(
        [
          ['Jan', 'Feb'],
          [10, 20],
        ],
        [
          ['Jan', 'Feb'],
          [2, 2],
        ],
      ),
    ).toEqual([
      ['Customer acquisition cost', 'Customer acquisition cost'],
      [5, 10],
    ]);
  });
  test('the name is Russian when a header has Cyrillic letters, whatever the locale', () => {
    expect(cac(column('Spend', 10), column('Новые', 2))).toEqual(column('Стоимость привлечения клиента', 5));
  });
  test('text that is a number, an error or a blank is no header', () => {
    expect(cac(column('10', 20), column('2', 5))).toEqual(column(5, 4));
    expect(refusalOf('unit-economics/CAC', [column('#N/A', 20), column('New', 5)])).toContain(
      'row 1 is the error #N/A',
    );
    expect(refusalOf('unit-economics/CAC', [column('', 20), column('New', 5)])).toContain('row 1 is "New"');
  });
  test('a single row is never a header', () => {
    expect(refusalOf('unit-economics/CAC', [[['Spend']], [['New']]])).toContain('it is "Spend"');
  });
  test('a header with a single value beside', () => {
    expect(cac(column('Spend', 10, 30), 10)).toEqual(column('Customer acquisition cost', 1, 3));
  });
});

describe('blank is missing, undefined is blank', () => {
  test('a blank in a needed argument', () => {
    expect(cac('', 5)).toBe('');
    expect(cac(5)).toBe('');
    expect(cac()).toBe('');
    expect(cac(null, undefined)).toBe('');
    expect(cac(column(10, ''), column('', 5))).toEqual(column('', ''));
  });
  test('zero stays zero, a zero denominator is blank', () => {
    expect(cac(0, 5)).toBe(0);
    expect(cac(0, 0)).toBe('');
    expect(cac(column(0, 7), column(4, 0))).toEqual(column(0, ''));
  });
  test('a result beyond all numbers is blank', () => {
    expect(cac(1e308, 1e-308)).toBe('');
  });
  test('no minus zero', () => {
    expect(Object.is(cac(-0, 5), 0)).toBe(true);
  });
  test('an optional argument: omitted or one blank cell takes the default, a blank inside its range blanks the row', () => {
    const romi = (...args: unknown[]) => call('marketing/ROMI', args);
    expect(romi(200, 100)).toBe(1);
    expect(romi(200, 100, '')).toBe(1);
    expect(romi(200, 100, [['']])).toBe(1);
    expect(romi(200, 100, 0.5)).toBe(0);
    expect(romi(column(200, 300), column(100, 100), column(0.5, ''))).toEqual(column(0, ''));
  });
});

describe('wrong input says what to do, and where', () => {
  test.each([
    [['abc', 5], 'sales_marketing_spend must be a number, but it is "abc"'],
    [[true, 5], 'sales_marketing_spend must be a number, but it is TRUE'],
    [['#DIV/0!', 5], 'sales_marketing_spend must be a number, but it is the error #DIV/0!'],
    [[new Error('#REF!'), 5], 'sales_marketing_spend must be a number, but it is the error #REF!'],
    [[new Date(0), 5], 'sales_marketing_spend must be a number, but it is a date (format the cell as a number)'],
    [[5, -1], 'new_customers must be zero or more, but it is -1'],
    [[column('Spend', 1, 2, 3), column('New', 1, 2, 'abc')], 'new_customers must be a number, but row 4 is "abc"'],
    [[[['Spend', 1, 2]], [['New', 1, -2]]], 'new_customers must be zero or more, but column 3 is -2'],
    [
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 'x'],
        ],
      ],
      'new_customers must be a number, but row 2, column 2 is "x"',
    ],
  ])('%j', (args, message) => {
    expect(refusalOf('unit-economics/CAC', args)).toBe(`KPI_CAC: ${message}.`);
  });
  test('in Russian for a Russian spreadsheet', () => {
    expect(refusalOf('unit-economics/CAC', [column(1, 2), column(1, 'abc')], 'ru')).toBe(
      'KPI_CAC: new_customers — ожидается число, а в строке 2 стоит «abc».',
    );
    expect(refusalOf('unit-economics/CAC', [1, false], 'ru')).toBe(
      'KPI_CAC: new_customers — ожидается число, а дано ЛОЖЬ.',
    );
    expect(refusalOf('unit-economics/CAC', [1, '#DIV/0!'], 'ru')).toBe(
      'KPI_CAC: new_customers — ожидается число, а дана ошибка #DIV/0!.',
    );
    expect(refusalOf('unit-economics/CAC', [1, new Date(0)], 'ru')).toBe(
      'KPI_CAC: new_customers — ожидается число, а дана дата (задайте ячейке числовой формат).',
    );
    expect(refusalOf('helpers/INFO', [''], 'ru')).toContain(', а дано пустое значение (');
  });
  test('a rate of 5 was most likely meant as 5 %', () => {
    expect(refusalOf('retention/ANNUAL_CHURN', [5])).toBe(
      'KPI_ANNUAL_CHURN: monthly_churn must be a fraction from 0 to 1, but it is 5 (5 means 500 %; write 5% or 0.05).',
    );
    expect(refusalOf('retention/ANNUAL_CHURN', [2.5], 'ru')).toBe(
      'KPI_ANNUAL_CHURN: monthly_churn — ожидается доля от 0 до 1, а дано 2,5 (2,5 — это 250 %; напишите 2,5% или 0,025).',
    );
  });
  test('a long text is quoted short', () => {
    expect(refusalOf('unit-economics/CAC', [`${'x'.repeat(200)}\n`, 1]).length).toBeLessThan(120);
  });
  test('the place of a fault between two arguments is that of the one to correct', () => {
    expect(refusalOf('retention/CHURN', [column('Lost', 5, 60), column('Start', 50, 50)])).toBe(
      'KPI_CHURN: lost_customers must be at most customers_at_start (50), but row 3 is 60.',
    );
  });
  test('the locale is not asked unless there is an error to tell', () => {
    const host = {
      locale: () => {
        throw new Error('asked');
      },
      timeZone: () => {
        throw new Error('asked');
      },
      scriptTimeZone: () => {
        throw new Error('asked');
      },
      formatDate: () => {
        throw new Error('asked');
      },
      texts: () => {
        throw new Error('asked');
      },
    };
    expect(call('unit-economics/CAC', [2000, 100], host)).toBe(20);
  });
});
