/** Dates as exports write them: what is read, what is refused, what the rest of a column decides. */

import { call, callIn, column } from '../rows/sheet';

/** The day of each cell, read as a column; '' for a blank or after a refusal its sentence. */
function daysOf(cells: readonly unknown[], zone = 'Europe/Berlin'): unknown[] | string {
  try {
    const ids = cells.map((_, i) => `row ${i}`);
    const ones = cells.map(() => 1);
    const table = callIn(
      { zone },
      'rows/BY_PERIOD',
      column(cells),
      column(ones),
      'day',
      'count',
      column(ids),
    ) as unknown[][];
    return ids.map((id) => table.find((line, i) => i > 0 && line[table[0].indexOf(id)] === 1)?.[0] ?? '');
  } catch (error) {
    return (error as Error).message.replace('KPI_BY_PERIOD: ', '');
  }
}

test.each([
  ['2024-03-04', '2024-03-04'],
  ['2024-3-4', '2024-03-04'],
  ['2024-03-04 23:59', '2024-03-04'],
  ['2024-03-04T23:59:59.999', '2024-03-04'],
  ['2024-03-04T23:30:00Z', '2024-03-05'],
  ['2024-03-04T23:30:00+01:00', '2024-03-04'],
  ['2024-03-04 00:30:00 +0300', '2024-03-03'],
  ['2024/03/04', '2024-03-04'],
  ['04.03.2024', '2024-03-04'],
  ['4.3.2024 9:05', '2024-03-04'],
  ['04.03.2024, 23:59:59', '2024-03-04'],
  [20240304, '2024-03-04'],
  ['20240304', '2024-03-04'],
  ['29.02.2024', '2024-02-29'],
  ['25/03/2024', '2024-03-25'],
  ['03/25/2024 11:30 PM', '2024-03-25'],
  ['05/05/2024', '2024-05-05'],
  ['31-12-2023', '2023-12-31'],
  ['12-31-2023 11:30 PM', '2023-12-31'],
])('%s is %s', (cell, day) => {
  expect(daysOf([cell])).toEqual([day]);
});

test.each([
  [45355, 'dates must be a date, but it is 45355 (format the column as dates).'],
  [20241304, 'dates must be a date that the calendar has, but it is 20241304.'],
  ['30.02.2024', 'dates must be a date that the calendar has, but it is "30.02.2024".'],
  ['2023-02-29', 'dates must be a date that the calendar has, but it is "2023-02-29".'],
  ['2024-03-04 24:00', 'dates must be a date that the calendar has, but it is "2024-03-04 24:00".'],
  ['2024-03-04 25:00', 'dates must be a date that the calendar has, but it is "2024-03-04 25:00".'],
  ['31/31/2024', 'dates must be a date that the calendar has, but it is "31/31/2024".'],
  [
    '03/04/2024',
    'dates must be a date that can be read in one way only, but it is "03/04/2024" (write it as 2024-03-31).',
  ],
  [
    '03-04-2024',
    'dates must be a date that can be read in one way only, but it is "03-04-2024" (write it as 2024-03-31).',
  ],
  ['25-12/2024', 'dates must be a date, but it is "25-12/2024" (write it as 2024-03-31).'],
  ['soon', 'dates must be a date, but it is "soon" (write it as 2024-03-31).'],
  ['04.03.24', 'dates must be a date, but it is "04.03.24" (write it as 2024-03-31).'],
  ['open', 'dates must be a date, but it is "open" (write it as 2024-03-31).'],
  ['#N/A', 'dates must be a date, but it is the error #N/A.'],
  [true, 'dates must be a date, but it is TRUE.'],
  [new Date(Number.NaN), 'dates must be a date, but it is a date that no calendar has (write it as 2024-03-31).'],
  [
    new Date(Date.UTC(1899, 11, 30, 10)),
    'dates must be a date, but it is a time without a day (write it as 2024-03-31).',
  ],
])('%p is refused', (cell, sentence) => {
  expect(daysOf([cell])).toBe(sentence);
});

test('one unambiguous date with slashes or dashes decides the order of the whole column', () => {
  expect(daysOf(['03/04/2024', '25/12/2024', '05/05/2024'])).toEqual(['2024-04-03', '2024-12-25', '2024-05-05']);
  expect(daysOf(['03/04/2024', '12/25/2024'])).toEqual(['2024-03-04', '2024-12-25']);
  expect(daysOf(['01-02-2023', '31-12-2023'])).toEqual(['2023-02-01', '2023-12-31']);
  expect(daysOf(['01-02-2023', '12-31-2023'])).toEqual(['2023-01-02', '2023-12-31']);
});

test('dates with slashes that prove both orders are refused, never read row by row', () => {
  expect(daysOf(['25/12/2024', '12/25/2024'])).toBe(
    'dates must be in one order of day and month, but row 2 is "12/25/2024" (write it as 2024-03-31).',
  );
});

test('words for an open end are blanks where an end is meant, and faults elsewhere', () => {
  const words = ['не закрыта', 'Открыта', 'open', '—', '-', 'Не закрыта.', 'нет'];
  const created = words.map(() => '2024-01-01');
  expect(call('rows/SALES_CYCLE', column(['2024-01-01', ...created]), column(['2024-01-03', ...words]))).toBe(2);
  expect(() => call('rows/SALES_CYCLE', column(['2024-01-01', ...words]), column(['2024-01-03', ...created]))).toThrow(
    'KPI_SALES_CYCLE: created_dates must be a date, but row 2 is "не закрыта" (write it as 2024-03-31).',
  );
});

test('a date cell is a day of the spreadsheet, not of the script', () => {
  const midnight = new Date('2024-03-31T21:30:00Z');
  expect(daysOf([midnight], 'Europe/Moscow')).toEqual(['2024-04-01']);
  expect(daysOf([midnight], 'Europe/Berlin')).toEqual(['2024-03-31']);
  expect(daysOf([midnight], 'America/Sao_Paulo')).toEqual(['2024-03-31']);
  expect(daysOf([midnight], 'Asia/Vladivostok')).toEqual(['2024-04-01']);
});

test('date cells of another realm are dates too', () => {
  const { runInNewContext } = jest.requireActual<typeof import('node:vm')>('node:vm');
  expect(daysOf([runInNewContext('new Date(Date.UTC(2024, 2, 4, 12))')])).toEqual(['2024-03-04']);
});

test('dates long past and far ahead are found without a table', () => {
  const far = [new Date(Date.UTC(1950, 5, 1, 12)), new Date(Date.UTC(2150, 5, 1, 12))];
  const table = call('rows/BY_PERIOD', column(far), column([1, 1]), 'year') as unknown[][];
  expect([table[1][0], table[table.length - 1][0], table.length]).toEqual(['1950', '2150', 202]);
});

test('days and weeks are right where clocks were changed for twelve days, or for one week', () => {
  const weekOf = (zone: string, cell: Date) =>
    (callIn({ zone }, 'rows/BY_PERIOD', cell, 1, 'week') as unknown[][])[1][0];
  const days = ['2000-10-09T01:30Z', '2000-10-09T02:30Z', '2000-10-15T02:30Z'].map((moment) => new Date(moment));
  expect(daysOf(days, 'America/Noronha')).toEqual(['2000-10-09', '2000-10-09', '2000-10-15']);
  expect(weekOf('America/Argentina/Tucuman', new Date('2004-06-07T03:30Z'))).toBe('2004-W23');
  expect(weekOf('America/Argentina/Tucuman', new Date('2004-06-07T04:30Z'))).toBe('2004-W24');
});
