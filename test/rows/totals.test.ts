/** Row functions that give one number: growth of the year to date, sales cycle, response time, repeat rate. */

import fc from 'fast-check';
import { addDays, complete, sum, tables, unique } from './oracle';
import { call, callIn, column } from './sheet';

test('YTD growth compares the year to date with the same span a year earlier, on random tables', () => {
  const row = fc.tuple(
    fc.integer({ min: 0, max: 1200 }).map((i) => addDays('2021-11-20', i)),
    fc.integer({ min: 1, max: 9999 }),
  );
  const asOfs = fc.option(
    fc.integer({ min: 300, max: 1200 }).map((i) => addDays('2021-11-20', i)),
    { nil: undefined },
  );
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 2, maxLength: 40 }),
      asOfs,
      fc.integer({ min: 1, max: 12 }),
      (rows, given, month) => {
        const asOf = given ?? rows.map(([day]) => day).sort()[rows.length - 1];
        const year = Number(asOf.slice(0, 4)) - (Number(asOf.slice(5, 7)) < month ? 1 : 0);
        const start = (one: number) => `${one}-${String(month).padStart(2, '0')}-01`;
        const lastYear = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`.replace('-02-29', '-02-28');
        const between = (from: string, to: string) =>
          sum(rows.filter(([day]) => day >= from && day <= to).map(([, cents]) => cents));
        const [now, before] = [between(start(year), asOf), between(start(year - 1), lastYear)];
        const found = call(
          'rows/YTD_GROWTH',
          column(rows.map(([day]) => day)),
          column(rows.map(([, cents]) => cents)),
          given,
          month,
        );
        if (before === 0) expect(found).toBe('');
        else expect(found).toBeCloseTo((now - before) / Math.abs(before), 9);
      },
    ),
    { numRuns: 300 },
  );
});

test('29 February is compared with 28 February, and 28 February with 28 February', () => {
  const dates = column(['2023-02-28', '2023-03-01', '2024-02-29']);
  expect(call('rows/YTD_GROWTH', dates, column([10, 90, 15]))).toBe(0.5);
  expect(call('rows/YTD_GROWTH', column(['2024-02-28', '2024-02-29', '2025-02-28']), column([10, 90, 15]))).toBe(0.5);
});

test('as_of is by default the latest date of a complete row, and rows after a given one are ignored', () => {
  const dates = column(['2023-01-15', '2023-06-15', '2024-01-15', '2024-06-15']);
  expect(call('rows/YTD_GROWTH', dates, column([100, 100, 150, '']))).toBe(0.5);
  expect(call('rows/YTD_GROWTH', dates, column([100, 100, 150, 900]), '31.01.2024')).toBe(0.5);
});

test('repeat rate is the share of customers with rows on two or more days', () => {
  fc.assert(
    fc.property(tables, (t) => {
      const rows = complete(t.rows, false);
      const customers = unique(rows.map(({ customer }) => customer));
      const repeated = customers.filter(
        (one) => unique(rows.filter(({ customer }) => customer === one).map(({ day }) => day)).length > 1,
      );
      expect(call('rows/REPEAT_RATE', t.customers, t.dates)).toBe(
        customers.length === 0 ? '' : repeated.length / customers.length,
      );
    }),
  );
});

const created = ['2024-01-10', '2024-01-10', '2024-01-10', '2024-01-10', '2024-01-10'];
const closed = ['2024-01-11', '2024-01-13', '2024-01-30', '', 'не закрыта'];

test('the sales cycle counts won deals if outcomes are given, all closed ones if not', () => {
  const outcomes = column(['Успешно реализовано', 'Closed won', 'Закрыто и не реализовано', 'Won', '']);
  expect(call('rows/SALES_CYCLE', column(created), column(closed))).toBe(8);
  expect(call('rows/SALES_CYCLE', column(created), column(closed), outcomes)).toBe(2);
  expect(call('rows/SALES_CYCLE', column(created), column(closed), outcomes, '', 'Закрыто и не реализовано')).toBe(20);
});

test('the median is the middle, or the mean of the two in the middle', () => {
  expect(call('rows/SALES_CYCLE', column(created), column(closed), '', 'медиана')).toBe(3);
  expect(call('rows/SALES_CYCLE', column(created.slice(0, 2)), column(closed.slice(0, 2)), '', 'median')).toBe(2);
});

test('days are those of the calendar: 23 hours over a change of clocks are one day, ten minutes over midnight too', () => {
  const run = (from: string, to: string) => call('rows/SALES_CYCLE', new Date(from), new Date(to));
  expect(run('2024-03-30T23:30:00Z', '2024-03-31T22:00:00Z')).toBe(1);
  expect(run('2024-01-10T22:55:00Z', '2024-01-10T23:05:00Z')).toBe(1);
  expect(run('2024-01-10T23:05:00Z', '2024-01-11T22:55:00Z')).toBe(0);
});

test('a deal closed on the day of its creation, at an hour before it, is no error; a day before is', () => {
  expect(call('rows/SALES_CYCLE', '2024-01-10 15:00', '2024-01-10')).toBe(0);
  expect(() => call('rows/SALES_CYCLE', column(['2024-01-10', '2024-01-10']), column(['', '2024-01-09']))).toThrow(
    'KPI_SALES_CYCLE: closed_dates must be on or after created_dates (2024-01-10), but row 2 is "2024-01-09".',
  );
});

test('a refused order of date cells names both dates, of times both hours, as the spreadsheet shows them', () => {
  const [late, early] = [new Date('2024-01-10T22:30:00Z'), new Date('2024-01-09T22:30:00Z')];
  expect(() => callIn({ zone: 'Europe/Moscow' }, 'rows/SALES_CYCLE', late, early)).toThrow(
    'KPI_SALES_CYCLE: closed_dates must be on or after created_dates (2024-01-11), but it is 2024-01-10.',
  );
  expect(() => callIn({ zone: 'Europe/Moscow', locale: 'ru_RU' }, 'rows/LEAD_RESPONSE_TIME', late, early)).toThrow(
    'KPI_LEAD_RESPONSE_TIME: responded — ожидается не раньше, чем created (2024-01-11 01:30), а дано 2024-01-10 01:30.',
  );
  expect(() => callIn({ zone: 'Asia/Tokyo' }, 'rows/LEAD_RESPONSE_TIME', late, new Date(+late - 1000))).toThrow(
    'responded must be on or after created (2024-01-11 07:30), but it is 2024-01-11 07:29:59.',
  );
});

test('unanswered leads do not count as zero, in every unit', () => {
  const [from, to] = [
    column(['2024-03-04T10:00:00Z', '2024-03-04 12:00', '2024-03-05']),
    column(['2024-03-04 12:00', '—', 'нет ответа']),
  ];
  const run = (unit: string) => call('rows/LEAD_RESPONSE_TIME', from, to, '', unit);
  expect([run(''), run('hours'), run('дни')]).toEqual([60, 1, 1 / 24]);
});

test('an hour that clocks skip is not counted as waiting', () => {
  expect(call('rows/LEAD_RESPONSE_TIME', '2024-03-31 01:30', '2024-03-31 03:30')).toBe(60);
  expect(callIn({ zone: 'Asia/Kolkata' }, 'rows/LEAD_RESPONSE_TIME', '2024-03-31 01:30', '2024-03-31 03:30')).toBe(120);
});

test('rows are kept apart by id: 007 is not 7, the number 7 is the text 7, outer spaces do not count', () => {
  const ids = column(['7', '007', 7, ' 007 ', '1234567890123456789', '1234567890123456788']);
  const dates = column(['2024-01-01', '2024-01-01', '2024-01-02', '2024-01-03', '2024-01-01', '2024-01-02']);
  expect(call('rows/REPEAT_RATE', ids, dates)).toBe(0.5);
});

test('pace counts the first day, the last day and as_of, in the days of the spreadsheet', () => {
  const run = (asOf: unknown) => call('targets/PACE', 300, '2024-04-01', '30.04.2024', asOf);
  expect([run(20240401), run('2024-04-10'), run('2024-04-30'), run('2024-05-09'), run('2024-03-31'), run('')]).toEqual([
    9000,
    900,
    300,
    300,
    '',
    '',
  ]);
  const night = new Date('2024-04-09T22:30:00Z');
  expect(run(night)).toBe(900);
  expect(callIn({ zone: 'America/Sao_Paulo' }, 'targets/PACE', 300, '2024-04-01', '2024-04-30', night)).toBe(1000);
});

test('pace maps over rows with a header, and names the row of a fault', () => {
  const ends = column(['End', '2024-04-30', '2024-03-01']);
  const starts = column(['Start', '2024-04-01', '2024-02-01']);
  const actual = column(['Sales', 300, 100]);
  expect(call('targets/PACE', actual, starts, ends, '2024-04-10')).toEqual([['Pace'], [900], [100]]);
  expect(() => call('targets/PACE', actual, column(['Start', '2024-04-01', '2024-04-01']), ends, '2024-04-10')).toThrow(
    'KPI_PACE: end_date must be on or after start_date (2024-04-01), but row 3 is 2024-03-01.',
  );
});
