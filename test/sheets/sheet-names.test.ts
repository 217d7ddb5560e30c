// Sheets may be called anything: a summary of `Bob's deals, 2024` is that of any other sheet, on a sheet of such a name too.

import type { HeadlessSheet } from '../../local/node/create';
import type { BuildAnswer } from '../../src/sheets/build/build';
import { quoted } from '../../src/sheets/draw/address';
import type { Explained, ScanAnswer } from '../../src/sheets/wizard/contract';
import { ask, openWith, sheetNames } from './asking';
import { inScript, picture } from './workbook';

const ROWS = [
  ['Order', 'Date', 'Customer', 'Amount'],
  ...Array.from({ length: 12 }, (_, i) => [
    String(1001 + i),
    `2024-0${1 + (i % 4)}-1${i % 9}`,
    `Customer ${i % 5}`,
    String(100 + 10 * i),
  ]),
];
const PLAIN = 'All orders';
const ODD = ['Deals, 2024', 'a!b; "c" & {data}!A1', '=SUM(1) #1'];
/** The local spreadsheet cannot refer to a sheet with an apostrophe in its name: here the formulas themselves are looked at. */
const APOSTROPHE = "Bob's deals, 2024";

const requestOf = (sheet: HeadlessSheet) => ask<ScanAnswer>(sheet, 'wizardScan').request;
const build = (sheet: HeadlessSheet) => ask<BuildAnswer>(sheet, 'wizardBuild', requestOf(sheet));

/** What stands on the sheets that the build has made. */
function formulasOn(sheet: HeadlessSheet, name: string): Record<string, string> {
  const own = picture(sheet).filter((one) => one.name.startsWith('KPI') && one.name !== 'KPI memory');
  const cells = own.flatMap((one) =>
    Object.entries(one.cells).map(([at, text]) => [`${one.name}!${at}`, String(text)]),
  );
  const plainly = (text: string) => text.split(quoted(name)).join(quoted(PLAIN)).split(name).join(PLAIN);
  return Object.fromEntries(cells.map(([at, text]) => [at, plainly(text)]));
}

/** All texts of a sheet as a reader sees them. */
function shownOn(sheet: HeadlessSheet, name: string): Record<string, string> {
  const { getters } = sheet.model;
  const positions = getters.getEvaluatedCellsPositions(sheet.host.grid.findSheet(name) ?? '');
  return Object.fromEntries(
    positions.map((position) => [`${position.row},${position.col}`, getters.getEvaluatedCell(position).formattedValue]),
  );
}

function rename(sheet: HeadlessSheet, name: string, next: string): void {
  inScript(sheet, () => void SpreadsheetApp.getActive().getSheetByName(name)?.setName(next));
}

const named = (shown: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(shown).map(([place, text]) => [place, text.split(name).join(PLAIN)]));

const plain = openWith({ [PLAIN]: ROWS });
build(plain);
const expected = shownOn(plain, 'KPI summary');

test.each(ODD)('a table on %s: built, built again, explained', (name) => {
  const sheet = openWith({ [name]: ROWS });
  build(sheet);
  expect(named(shownOn(sheet, 'KPI summary'), name)).toEqual(expected);
  sheet.set("'KPI summary'!A90", 'mine');
  const { rebuilt, sheets } = build(sheet);
  expect([rebuilt, sheet.cell("'KPI summary'!A90").value]).toEqual([true, 'mine']);
  expect(named(shownOn(sheet, 'KPI summary'), name)).toEqual({ ...expected, '89,0': 'mine' });
  const row = sheets[0].inputs.find(({ id }) => id === 'target:AOV')?.row ?? 0;
  sheet.model.selection.selectCell(1, row - 1);
  const { value, tables } = ask<Explained>(sheet, 'wizardExplain');
  expect([value, tables.map((table) => table.name)]).toEqual([expected[`${row - 1},1`], [name]]);
});

test('a table on a sheet with an apostrophe in its name', () => {
  const sheet = openWith({ [APOSTROPHE]: ROWS });
  build(sheet);
  expect(formulasOn(sheet, APOSTROPHE)).toEqual(formulasOn(plain, PLAIN));
  sheet.set("'KPI summary'!A90", 'mine');
  const { rebuilt, sheets } = build(sheet);
  expect([rebuilt, sheet.cell("'KPI summary'!A90").value]).toEqual([true, 'mine']);
  sheet.set("'KPI summary'!A90", '');
  expect(formulasOn(sheet, APOSTROPHE)).toEqual(formulasOn(plain, PLAIN));
  const row = sheets[0].inputs.find(({ id }) => id === 'target:AOV')?.row ?? 0;
  sheet.model.selection.selectCell(1, row - 1);
  expect(ask<Explained>(sheet, 'wizardExplain').tables).toMatchObject([{ name: APOSTROPHE, counted: 12 }]);
});

test.each(ODD)('both sheets are called %s after the build', (name) => {
  const sheet = openWith({ [PLAIN]: ROWS });
  build(sheet);
  rename(sheet, PLAIN, name);
  rename(sheet, 'KPI summary', `${name} summary`);
  sheet.set(`${quoted(`${name} summary`)}!A90`, 'mine');
  expect(build(sheet)).toMatchObject({ rebuilt: true, sheets: [{ name: `${name} summary` }, {}] });
  expect(named(shownOn(sheet, `${name} summary`), name)).toEqual({ ...expected, '89,0': 'mine' });
  expect(sheetNames(sheet)).toEqual([name, `${name} summary`, 'KPI data', 'KPI memory']);
});
