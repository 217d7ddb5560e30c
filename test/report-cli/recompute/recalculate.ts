/** Calculates all formulas of an .xlsx file anew in other spreadsheets: IronCalc always, LibreOffice where it is installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { type Cell, readXlsx, type Sheet } from './read-xlsx';

type Recalculate = (archive: Uint8Array) => Sheet[];

const DIGITS = '"0.00000000000000E+00"';

/** Cells go in without the values kept in the file. */
function byIronCalc(archive: Uint8Array): Sheet[] {
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const sheets = readXlsx(archive);
  const model = new Model('book', 'en', 'UTC', 'en');
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  model.newSheet();
  model.pauseEvaluation();
  const digits = sheets.length;
  sheets.forEach(({ cells }, index) => {
    for (const [row, columns] of cells)
      for (const [column, cell] of columns) model.setUserInput(index, row, column, typed(cell));
  });
  const [summary] = sheets as [Sheet];
  for (const [row, columns] of summary.cells) {
    for (const column of columns.keys()) {
      const at = `'${summary.name}'!${letters(column)}${row}`;
      model.setUserInput(digits, row, column, `=IF(ISNUMBER(${at}),TEXT(${at},${DIGITS}),"")`);
    }
  }
  model.resumeEvaluation();
  model.evaluate();
  const value = (row: number, column: number): Cell['value'] => {
    const number = model.getFormattedCellValue(digits, row, column);
    return number === '' ? model.getFormattedCellValue(0, row, column) || null : Number(number);
  };
  const calculated = mapped(summary, (row, column) => value(row, column));
  model.free();
  return [calculated];
}

function typed({ formula, value }: Cell): string {
  if (formula !== undefined) return `=${formula}`;
  return typeof value === 'string' ? `'${value}` : String(value ?? '');
}

function mapped({ name, cells }: Sheet, value: (row: number, column: number) => Cell['value']): Sheet {
  const rows = Array.from(cells, ([row, columns]) => {
    const own = Array.from(
      columns,
      ([column, { formula }]) => [column, { formula, value: value(row, column) }] as const,
    );
    return [row, new Map(own)] as const;
  });
  return { name, cells: new Map(rows) };
}

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Always calculate when a file is opened, never trust what it keeps. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>`;

function byLibreOffice(archive: Uint8Array): Sheet[] {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-office-'));
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS);
    writeFileSync(join(folder, 'book.xlsx'), archive);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const argv = [
      profile,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      join(folder, 'out'),
      join(folder, 'book.xlsx'),
    ];
    const { status, stderr } = spawnSync('soffice', argv, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`LibreOffice has failed: ${stderr}`);
    return readXlsx(readFileSync(join(folder, 'out/book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

export const ENGINES: readonly (readonly [string, Recalculate])[] = [
  ['IronCalc', byIronCalc],
  ...(hasLibreOffice ? [['LibreOffice', byLibreOffice] as const] : []),
];
