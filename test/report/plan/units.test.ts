/** A time is shown with its unit, and a change as it is read: never as minus zero. */

import type { Language } from '../../../src/kpi/text';
import { DEALS, requestFor } from './deals';
import { draw, planOf } from './drawn';
import { day, type Small } from './small-scan';

/** The format of the figures in a row. */
function formatOf(table: Small, kpi: string, language: Language, column = 2): string | undefined {
  const request = requestFor([table], { kpis: [kpi], language });
  const [summary] = planOf([table], request).sheets;
  const row = summary.inputs.find(({ id }) => id === `target:${kpi}`)?.row;
  const looks = summary.looks.filter(({ box, look }) => {
    const isIn = row !== undefined && row >= box.row && row < box.row + box.rows;
    return look.format && isIn && column >= box.column && column < box.column + box.columns;
  });
  return looks[looks.length - 1]?.look.format;
}

function months(header: string): Small {
  return {
    sheet: 'Months',
    kind: 'periods',
    step: 'month',
    headers: ['Month', header, 'Requests', 'Lost', 'Customers at start', 'Customers at end', 'New', 'Spend', 'MRR'],
    roles: [
      'period',
      'handlingTime',
      'handled',
      'lostCustomers',
      'customersStart',
      'customersEnd',
      'newCustomers',
      'spend',
      'mrrEnd',
    ],
    rows: [
      [day('2024-01-01'), 100, 50, 100, 10_000, 10_050, 150, 300, 900],
      [day('2024-02-01'), 90, 60, 100, 10_004, 10_054, 150, 300, 990],
    ],
  };
}

test.each([
  ['CONVERSION_TIME', 'days', 'дн.'],
  ['SALES_CYCLE', 'days', 'дн.'],
])('%s is in days', (kpi, en, ru) => {
  expect([formatOf(DEALS, kpi, 'en'), formatOf(DEALS, kpi, 'ru')]).toEqual([`#,##0.0" ${en}"`, `#,##0.0" ${ru}"`]);
});

test('what is counted in periods is in those of the summary', () => {
  const table = months('Time');
  expect(formatOf(table, 'CAC_PAYBACK', 'en')).toBe('#,##0.0" months"');
  expect(formatOf(table, 'CAC_PAYBACK', 'ru', 6)).toBe('#,##0.0" мес."');
  expect(formatOf(table, 'LIFETIME', 'ru', 10)).toBe('#,##0.0" мес."');
});

test.each([
  ['Hours spent', 'h'],
  ['Часов на обращения', 'h'],
  ['Время обработки, ч', 'h'],
  ['Handling, min', 'min'],
  ['Минут всего', 'min'],
  ['Handling seconds', 's'],
  ['Дней в работе', 'days'],
])('%s tells the unit of the handling time', (header, unit) => {
  expect(formatOf(months(header), 'HANDLING_TIME', 'en')).toBe(`#,##0.0" ${unit}"`);
});

test.each(['Time spent', 'Частота', 'Minimum', 'Деньги'])('%s tells no unit', (header) => {
  expect(formatOf(months(header), 'HANDLING_TIME', 'en')).toBe('#,##0.0');
});

test.each(['kpi', 'plain'] as const)('%s: a change that is next to nothing is zero', (style) => {
  const table = months('Time');
  const drawn = draw([table], requestFor([table], { kpis: ['RETENTION', 'CHURN', 'HANDLING_TIME'], style }));
  expect(drawn.row('Customer retention rate')[4]).toBe(0);
  expect(Object.is(drawn.row('Customer churn rate')[4], -0)).toBe(false);
  expect(drawn.row('Customer churn rate')[4]).toBe(0);
  expect(drawn.row('Average handling time')[4]).toBe(-0.25);
});
