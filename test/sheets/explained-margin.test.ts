/** What a customer brings is explained with the margin that its figure has: the tables' own, or the one that is taken. */

import type { BuildAnswer } from '../../src/sheets/build/build';
import type { Explained, ScanAnswer } from '../../src/sheets/wizard/contract';
import { ask, openWith } from './asking';

const HEADER = ['Month', 'Revenue', 'Orders', 'Purchases a year', 'Years as a customer', 'Cost of goods'];
const MONTHS = [
  ['2024-01-01', '1000', '10', '2', '3', '400'],
  ['2024-02-01', '1200', '8', '4', '3', '720'],
];

function explained(columns: number, language: 'en' | 'ru'): Explained {
  const sheet = openWith({ Figures: [HEADER, ...MONTHS].map((row) => row.slice(0, columns)) });
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  const wish = { ...request, language, kpis: ['CLV'], periods: 'all', breakdowns: [] };
  const [{ name }] = ask<BuildAnswer>(sheet, 'wizardBuild', wish).sheets;
  const isRow = (row: number) => /\(CLV\)|lifetime value/.test(sheet.cell(`'${name}'!A${row}`).text);
  const row = Array.from({ length: 30 }, (_, i) => i + 1).find(isRow) ?? 0;
  sheet.model.selection.selectCell(1, row - 1);
  return ask<Explained>(sheet, 'wizardExplain');
}

test.each([
  ['en', /gross margin \(49\.1%\)/, /gross margin \(100 %\)/],
  ['ru', /маржинальность \(49[.,]1%\)/, /маржинальность \(100 %\)/],
] as const)('%s', (language, own, taken) => {
  expect(explained(6, language).withNumbers?.[language]).toMatch(own);
  expect(explained(5, language).withNumbers?.[language]).toMatch(taken);
});
