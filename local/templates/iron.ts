/** Calculates the formulas of a workbook with IronCalc. */
import { readFileSync } from 'node:fs';
import type { Model } from '@ironcalc/wasm';
import type { Book, BookCell, Figure } from './book';

const DIGITS = '0.00000000000000E+00';

/** What IronCalc makes of a formula's cell. */
export type Calculated = (sheet: string, cell: BookCell) => Figure;

export async function calculatedByIron(book: Book): Promise<Calculated> {
  const iron = await import('@ironcalc/wasm');
  iron.initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const model = new iron.Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const names = [...book.keys()];
  names.forEach((name, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  names.forEach((name, index) => {
    fill(model, index, book.get(name) ?? []);
  });
  const probe = names.length;
  model.newSheet();
  const places = new Map<string, number>();
  for (const [name, cells] of book) for (const cell of cells) if (cell.formula !== null) probeFor(name, cell);
  model.resumeEvaluation();
  model.evaluate();
  return (name, cell) => {
    const row = places.get(placeOf(name, cell)) ?? 0;
    const digits = model.getFormattedCellValue(probe, row, 1);
    const text = model.getFormattedCellValue(probe, row, 2);
    return digits === '' ? text || null : Number(digits);
  };

  /** It shows nine digits: a formula beside it tells fifteen. */
  function probeFor(name: string, cell: BookCell): void {
    const row = places.size + 1;
    places.set(placeOf(name, cell), row);
    const at = `'${name.replaceAll("'", "''")}'!${letters(cell.column)}${cell.row}`;
    model.setUserInput(probe, row, 1, `=IF(ISNUMBER(${at}),TEXT(${at},"${DIGITS}"),"")`);
    model.setUserInput(probe, row, 2, `=IF(ISNUMBER(${at}),"",${at}&"")`);
  }
}

const placeOf = (name: string, { row, column }: BookCell): string => `${name}!${row},${column}`;

function fill(model: Model, sheet: number, cells: readonly BookCell[]): void {
  for (const { row, column, formula, value } of cells) {
    if (formula !== null) model.setUserInput(sheet, row, column, `=${formula}`);
    else if (typeof value === 'string') model.setUserInput(sheet, row, column, `'${value}`);
    else if (value !== null) model.setUserInput(sheet, row, column, String(value));
  }
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : letters(Math.floor((column - 1) / 26)) + letter;
}
