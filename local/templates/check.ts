/** Compares every formula of the files, calculated by two engines that are not ours, with what the KPI functions give; says so where one is missing. */
import { readFileSync } from 'node:fs';
import type { Bundle } from '../host/local-sheet';
import { type Book, type BookCell, type Figure, readBook } from './book';
import { type Inserted, inserted } from './inserted';
import { calculatedByIron } from './iron';
import { calculatedByOffice } from './office';

const CLOSE = 1e-9;
/** What sums of opposite amounts leave of a zero. */
const NOTHING = 1e-12;
const SHOWN = 10;

export interface Checked {
  readonly path: string;
  readonly plain: Inserted;
}

interface Difference {
  readonly who: string;
  readonly at: string;
  readonly expected: Figure;
  readonly found: Figure;
}

type Reading = (sheet: string, cell: BookCell) => Figure;

interface Readings {
  /** Null where LibreOffice is not installed. */
  readonly office: Reading | null;
  readonly iron: Reading;
  /** Undefined on helper sheets, which are laid out otherwise. */
  readonly functions: (sheet: string, cell: BookCell) => Figure | undefined;
}

interface Counts {
  formulas: number;
  stored: number;
}

/** Gives the exit status: 0 when nothing differs. */
export async function compareAll(files: readonly Checked[], bundle: Bundle): Promise<number> {
  const byOffice = calculatedByOffice(files.map(({ path }) => path));
  const counts: Counts = { formulas: 0, stored: 0 };
  let total = 0;
  for (const [index, { path, plain }] of files.entries()) {
    const book = await readBook(readFileSync(path));
    const readings = {
      office: byOffice && readingOf(await readBook(byOffice[index] as Buffer)),
      iron: await calculatedByIron(book),
      functions: functionFigures(plain, bundle),
    };
    const found = differencesIn(book, readings, counts);
    total += found.length;
    for (const { who, at, expected, found: value } of found.slice(0, SHOWN)) {
      console.log(`  ${path}, ${at}: ${who} has ${JSON.stringify(value)} instead of ${JSON.stringify(expected)}`);
    }
  }
  const { formulas, stored } = counts;
  const engines = byOffice ? 'LibreOffice and by IronCalc' : 'IronCalc alone (LibreOffice is not installed)';
  console.log(`${formulas} formulas in ${files.length} files, each by ${engines}, and ${stored} stored`);
  console.log(`figures, compared with the KPI functions: ${total} differences beyond ${CLOSE} relative.`);
  return total === 0 ? 0 : 1;
}

/** A figure in the place of a formula was stored: cohorts of orders, RFM. */
function differencesIn(book: Book, { office, iron, functions }: Readings, counts: Counts): Difference[] {
  const differences: Difference[] = [];
  for (const [sheet, cells] of book) {
    for (const cell of cells) {
      const given = functions(sheet, cell);
      const expected = given === undefined ? cell.value : given;
      const note = (who: string, found: Figure) => {
        const at = `${sheet}!R${cell.row}C${cell.column}`;
        if (!isSame(expected, found)) differences.push({ who, at, expected, found });
      };
      if (given !== undefined && (cell.formula !== null || typeof cell.value === 'number'))
        note('the file', cell.value);
      if (cell.formula === null) {
        if (given !== undefined && typeof cell.value === 'number') counts.stored++;
        continue;
      }
      counts.formulas++;
      if (office) note('LibreOffice', office(sheet, cell));
      note('IronCalc', iron(sheet, cell));
    }
  }
  return differences;
}

/** What the same cell gives where the template is added with KPI functions. */
function functionFigures({ id, language, answer }: Inserted, bundle: Bundle): Readings['functions'] {
  const { sheet, answer: withFunctions } = inserted(bundle, { id, language, style: 'kpi' });
  const { grid } = sheet.host;
  return (name, { row, column, formula }) => {
    const key = answer.sheets.find((one) => one.name === name)?.key;
    const other = withFunctions.sheets.find((one) => one.key === key)?.name;
    const sheetId = other === undefined ? undefined : grid.findSheet(other);
    if (sheetId === undefined) return undefined;
    const position = { sheetId, row: row - 1, col: column - 1 };
    const isTyped = formula === null && grid.formula(position) === null && !isSpilled(sheet, position);
    if (isTyped) return undefined;
    const { value } = grid.evaluated(position);
    return value === '' ? null : value;
  };
}

function isSpilled({ model }: Inserted['sheet'], position: { sheetId: string; row: number; col: number }): boolean {
  return model.getters.getArrayFormulaSpreadingOn(position) !== undefined;
}

function readingOf(book: Book): Reading {
  return (sheet, { row, column }) => {
    return book.get(sheet)?.find((one) => one.row === row && one.column === column)?.value ?? null;
  };
}

function isSame(a: Figure, b: Figure): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= CLOSE * Math.abs(a) + NOTHING;
  return (a ?? '') === (b ?? '');
}
