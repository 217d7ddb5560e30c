/** The total of a state is that of the last full period: explained, it names the figures of that period. */

import { createLocalSheet } from '../../local/node/create';
import type { BuildAnswer } from '../../src/sheets/build/build';
import type { Explained, ScanAnswer } from '../../src/sheets/wizard/contract';
import { dist } from '../catalogue';
import { ask } from './asking';

const ROWS = [
  ['Month', 'Cash', 'Net burn'],
  ['2024-01-01', '900', '50'],
  ['2024-02-01', '800', '100'],
  ['2024-03-01', '700', '200'],
];

test.each(['en', 'ru'] as const)('the runway in the total is that of the last month: %s', (language) => {
  const cells = Object.fromEntries(ROWS.flatMap((row, r) => row.map((text, c) => [`${'ABC'[c]}${r + 1}`, text])));
  const workbook = { sheets: [{ id: 'one', name: 'Months', rowNumber: 20, colNumber: 10, cells }] };
  const sheet = createLocalSheet({ dist, workbook });
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  const wish = { ...request, language, kpis: ['RUNWAY'], periods: 'all' };
  const [{ inputs }] = ask<BuildAnswer>(sheet, 'wizardBuild', wish).sheets;
  const row = inputs.find(({ id }) => id === 'target:RUNWAY')?.row ?? 0;
  const valuesIn = (column: number) => {
    sheet.model.selection.selectCell(column - 1, row - 1);
    return ask<Explained>(sheet, 'wizardExplain').inputs.map(({ value }) => value);
  };
  expect(valuesIn(2)).toEqual(['700', '200']);
  expect(valuesIn(10)).toEqual(['900', '50']);
});
