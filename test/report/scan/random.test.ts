/** Whatever stands in a sheet: the scan never fails, never leaves the grid, and its answer survives JSON. */

import fc from 'fast-check';
import { scanWorkbook } from '../../../src/report/scan';
import { SETTINGS } from './workbook';

const WORDS = [
  'Date',
  'Amount',
  'Сумма',
  'Дата закрытия',
  'Stage',
  'Total',
  'Итого',
  'Month',
  'Customers',
  '=1',
  '<b>',
  '#N/A',
  ' ',
  '03/04/2024',
  '1,234',
  'Q1 2024',
  'не закрыта',
  'MRR',
  'Spend',
];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  fc.double(),
  fc.integer({ min: -5, max: 20_300_101 }),
  fc.date({ noInvalidDate: false }),
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.constantFrom(null, undefined, new Error('#REF!')),
);
const sheet = fc.record({ name: fc.string(), values: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }) });

test('random sheets', () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
      const scan = scanWorkbook(sheets, SETTINGS);
      expect(JSON.parse(JSON.stringify(scan))).toEqual(scan);
      for (const table of scan.tables) {
        const values = sheets.filter(({ name }) => name === table.sheet).map((one) => one.values);
        const rows = Math.max(...values.map((one) => one.length));
        const width = Math.max(...values.flat().map((row) => row.length));
        expect(table.firstRow).toBeGreaterThan(table.headerRow ?? 0);
        expect(Math.max(table.lastRow, table.totalsRow ?? 0, table.headerRow ?? 0)).toBeLessThanOrEqual(rows);
        expect(table.lastColumn).toBeLessThanOrEqual(width);
        expect(table.columns.map(({ column }) => column)).toEqual(
          Array.from({ length: table.lastColumn - table.firstColumn + 1 }, (_, index) => table.firstColumn + index),
        );
        for (const { role } of table.columns) expect(role.confidence >= 0 && role.confidence < 1).toBe(true);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('a sheet cut into pieces by blank rows and columns has no two tables over one cell', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 12, maxLength: 12 }),
      (values) => {
        const taken = new Set<string>();
        for (const { headerRow, firstRow, lastRow, firstColumn, lastColumn } of scanWorkbook(
          [{ name: 'S', values }],
          SETTINGS,
        ).tables) {
          for (let row = headerRow ?? firstRow; row <= lastRow; row++) {
            for (let column = firstColumn; column <= lastColumn; column++) {
              expect(taken.has(`${row} ${column}`)).toBe(false);
              taken.add(`${row} ${column}`);
            }
          }
        }
      },
    ),
    { numRuns: 100, seed: 7 },
  );
});
