/** Compares every formula of the files, calculated by two engines that are not ours, with what the KPI functions give. */
import { readFileSync } from 'node:fs';
import type { Bundle } from '../host/local-sheet';
import { type Book, type BookCell, type Figure, readBook } from './book';
import { type Inserted, inserted } from './inserted';
import { calculatedByIron } from './iron';
import { calculatedByOffice } from './office';

const CLOSE = 1e-9;
const SHOWN = 10;

export interface Checked {
  readonly path: string;
  readonly plain: Inserted;
}

interface Difference {
  readonly engine: string;
  readonly at: string;
  readonly expected: Figure;
  readonly found: Figure;
}

/** Gives the exit status: 0 when nothing differs. */
export async function compareAll(files: readonly Checked[], bundle: Bundle): Promise<number> {
  const byOffice = calculatedByOffice(files.map(({ path }) => path));
  let cells = 0;
  let functions = 0;
  const differences: Difference[] = [];
  for (const [index, { path, plain }] of files.entries()) {
    const book = await readBook(readFileSync(path));
    const office = await readBook(byOffice[index] as Buffer);
    const iron = await calculatedByIron(book);
    const kpi = functionFigures(plain, bundle);
    const found: Difference[] = [];
    for (const [sheet, all] of book) {
      for (const cell of all.filter(({ formula }) => formula !== null)) {
        const expected = kpi(sheet, cell);
        const at = `${path} ${sheet}!R${cell.row}C${cell.column}`;
        const note = (engine: string, value: Figure) => {
          if (!isSame(expected ?? cell.value, value))
            found.push({ engine, at, expected: expected ?? cell.value, found: value });
        };
        cells++;
        if (expected !== undefined) functions++;
        note('LibreOffice', valueIn(office, sheet, cell));
        note('IronCalc', iron(sheet, cell));
        if (expected !== undefined) note('the local grid', cell.value);
      }
    }
    differences.push(...found);
    for (const { engine, at, expected, found: value } of found.slice(0, SHOWN)) {
      console.log(`  ${engine}: ${at} gives ${JSON.stringify(value)} instead of ${JSON.stringify(expected)}`);
    }
  }
  console.log(
    `${cells} formulas in ${files.length} files, each by LibreOffice and IronCalc: ${differences.length} differences.`,
  );
  console.log(`${functions} of them stand where the same template has KPI functions or formulas over them.`);
  return differences.length === 0 ? 0 : 1;
}

/** What the same cell gives with KPI functions; undefined on helper sheets, which are laid out otherwise. */
function functionFigures({ id, language, answer }: Inserted, bundle: Bundle) {
  const { sheet, answer: withFunctions } = inserted(bundle, { id, language, style: 'kpi' });
  const { grid } = sheet.host;
  return (name: string, { row, column }: BookCell): Figure | undefined => {
    const key = answer.sheets.find((one) => one.name === name)?.key;
    const other = withFunctions.sheets.find((one) => one.key === key)?.name;
    const sheetId = other === undefined ? undefined : grid.findSheet(other);
    if (sheetId === undefined) return undefined;
    const { value } = grid.evaluated({ sheetId, row: row - 1, col: column - 1 });
    return value === '' ? null : value;
  };
}

function valueIn(book: Book, sheet: string, { row, column }: BookCell): Figure {
  return book.get(sheet)?.find((one) => one.row === row && one.column === column)?.value ?? null;
}

function isSame(a: Figure, b: Figure): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(a));
  return (a ?? '') === (b ?? '');
}
