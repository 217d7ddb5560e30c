// In plain style what needs the add-on is stored as values: however long the history, every figure is that of the KPI functions.

import type { BuildAnswer } from '../../src/sheets/build/build';
import type { ScanAnswer } from '../../src/sheets/wizard/contract';
import { ask, openWith } from './asking';

const MONTHS = 40;
const ROWS = 150;
const COLUMNS = 9 + MONTHS;

const day = (month: number, date: number) => new Date(Date.UTC(2021, month, date)).toISOString().slice(0, 10);

const ORDERS = [
  ['Order ID', 'Date', 'Customer', 'Amount'],
  ...Array.from({ length: MONTHS * 3 }, (_, i) => [
    `o${i}`,
    day(i / 3, 3 + (i % 20)),
    `c${(i * 7) % 31}`,
    `${50 + (i % 9)}`,
  ]),
];

const SUBSCRIPTIONS = [
  ['Customer', 'Start date', 'End date', 'MRR'],
  ...Array.from({ length: MONTHS }, (_, i) => [`c${i}`, day(i, 5), i % 3 === 0 ? day(i + 4, 10) : '', `${100 + i}`]),
];

function figures(table: readonly (readonly string[])[], style: 'kpi' | 'plain'): string[][] {
  const sheet = openWith({ Rows: table });
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  const [{ name }] = ask<BuildAnswer>(sheet, 'wizardBuild', { ...request, style, periods: 'all' }).sheets;
  const at = (row: number, column: number) =>
    sheet.model.getters.getEvaluatedCell({ sheetId: idOf(name), row, col: column });
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => String(at(row, column).value ?? '').trimEnd()),
  );

  function idOf(named: string): string {
    return sheet.model.getters.getSheetIds().find((id) => sheet.model.getters.getSheetName(id) === named) ?? '';
  }
}

test.each([
  ['orders', ORDERS, 'Returning customers'],
  ['subscriptions', SUBSCRIPTIONS, 'MRR at end'],
])('%s of forty months', (_, table, measure) => {
  const [live, stored] = (['kpi', 'plain'] as const).map((style) => figures(table, style));
  const row = live.find(([label]) => label === measure) ?? [];
  expect(row.slice(9, COLUMNS).filter((value) => Number(value) > 0).length).toBeGreaterThan(MONTHS / 2);
  expect(stored).toEqual(live);
});
