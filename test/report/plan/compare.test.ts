/** Last period, previous, change, status and trend: what is compared with what when the data end in the middle of a period. */

import type { Request } from '../../../src/report/request';
import { DEALS, requestFor } from './deals';
import { type Drawn, draw } from './drawn';
import { day, type Small } from './small-scan';
import { CHURNED, MONTHS } from './tables';

const [TOTAL, LAST, CHANGE, TARGET, DUE, STATUS, TREND] = [1, 2, 4, 5, 6, 7, 8];

/** Won: 1,000 in January, 2,800.5 in February, 800 in a March that ends on the 12th. */
const cut = (more: Partial<Request> = {}) => draw([DEALS], requestFor([DEALS], more));
const whole = () => draw([MONTHS], requestFor([MONTHS]));

const noteAt = ({ summary }: Drawn, column: number) =>
  summary.notes.find((note) => note.row === 4 && note.column === column + 1)?.text;

describe.each(['kpi', 'plain'] as const)('the data end in March (%s)', (style) => {
  const drawn = cut({ style, targets: { wonAmount: { value: 900 }, pipelineValue: { value: 6000 } } });
  const won = drawn.row('Amount won');

  test('the last full month is compared with the one before it; March is shown and marked', () => {
    expect(won.slice(LAST, TARGET)).toEqual([2800.5, 1000, 1.8005]);
    expect(won.slice(9, 12)).toEqual([1000, 2800.5, 800]);
    expect(won[TREND]).toHaveLength(2);
    expect(drawn.row('KPI')[LAST]).toBe('Last full month');
    const days = (text: string) => day(text).day + 25_569;
    expect(drawn.row('from').slice(TOTAL, CHANGE)).toEqual(['2024-01-01', '2024-02-01', '2024-01-01'].map(days));
    expect(drawn.row('to').slice(TOTAL, CHANGE)).toEqual(['2024-03-31', '2024-02-29', '2024-01-31'].map(days));
    expect(noteAt(drawn, LAST)).toMatch(/cut short, is shown on the right but not compared/);
    expect([9, 10, 11].map((column) => noteAt(drawn, column) !== undefined)).toEqual([false, false, true]);
  });

  test('what is known of today only is today, and has no month before', () => {
    const open = drawn.row('Pipeline value now');
    expect(open.slice(TOTAL, TARGET).map((value) => value || null)).toEqual([5900, 5900, null, null]);
    expect(open[STATUS]).toBe('close');
  });

  test('the status is of the last full month, or of the month that holds the due date', () => {
    expect(drawn.row('Amount won')[STATUS]).toBe('on target');
    const row = drawn.summary.inputs.find(({ id }) => id === 'due:wonAmount')?.row;
    const dueOn = (due: string) => {
      drawn.set(`'KPI summary'!G${row}`, day(due).day + 25_569);
      return drawn.row('Amount won')[STATUS];
    };
    drawn.set(`'KPI summary'!F${row}`, 1200);
    expect(dueOn('2024-01-31')).toBe('off target');
    expect(dueOn('2024-02-01')).toBe('on target');
    expect(dueOn('2024-03-31')).toBe('on target');
    expect(dueOn('2025-12-31')).toBe('on target');
    expect(dueOn('2023-12-31') || null).toBeNull();
    expect(drawn.errors()).toEqual([]);
  });
});

test('in Russian it says so in Russian', () => {
  const drawn = cut({ language: 'ru' });
  expect(drawn.row('Показатель')[LAST]).toBe('Последний полный месяц');
  expect(noteAt(drawn, LAST)).toMatch(/неполный, показан справа, но не сравнивается/);
  expect(noteAt(drawn, STATUS)).toMatch(/в который попадает срок/);
});

test('where the data cover the last month it is the one compared', () => {
  const drawn = whole();
  expect(drawn.row('KPI')[LAST]).toBe('Last month');
  expect(drawn.row('Revenue').slice(LAST, TARGET)).toEqual([1500, 1100, 400 / 1100]);
  expect(noteAt(drawn, LAST)).toBeUndefined();
  expect(drawn.row('Revenue')[TREND]).toHaveLength(4);
});

test('one month alone, cut short, is shown without a change', () => {
  const few: Small = { ...DEALS, rows: DEALS.rows.slice(0, 1).map((row) => row.map((v, i) => (i === 3 ? row[2] : v))) };
  const drawn = draw([few], requestFor([few], { kpis: ['AOV'] }));
  expect(drawn.row('KPI')[LAST]).toBe('Last month');
  expect(
    drawn
      .row('Amount won')
      .slice(LAST, TARGET)
      .map((value) => value || null),
  ).toEqual([1000, null, null]);
  expect(noteAt(drawn, LAST)).toMatch(/not complete/);
});

test('without dates there is no due date, and a target is compared with the total', () => {
  const drawn = draw([CHURNED], requestFor([CHURNED], { targets: { mrrStart: { value: 90, due: '2024-12-31' } } }));
  expect(drawn.row('KPI')[DUE] || null).toBeNull();
  const row = drawn.row('MRR at start');
  expect([row[TOTAL], row[DUE] || null, row[STATUS]]).toEqual([100.5, null, 'on target']);
});
