/** Puts the sheets that were read into a workbook in o-spreadsheet's own form. */
import type { SourceCell, SourceSheet } from './read/source';

/** Room for formulas below the data and beside them, and no sheet smaller than an empty one. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
/** What the engine takes for the end or the beginning of something else in a sheet's name. */
const FORBIDDEN = /['*?/\\[\]]/g;
const LONGEST_NAME = 31;

interface SheetData {
  id: string;
  name: string;
  rowNumber: number;
  colNumber: number;
  cells: Record<string, string>;
  formats: Record<string, number>;
}

export function workbookOf(sources: readonly SourceSheet[]): { sheets: SheetData[]; formats: Record<number, string> } {
  const formats = new Map<string, number>();
  const taken = new Set<string>();
  const sheets = sources.map(({ name, rows }, index) => {
    const sheet = emptySheet(`source${index}`, freeName(name, taken), rows);
    fill(sheet, rows, formats);
    return sheet;
  });
  return { sheets, formats: Object.fromEntries([...formats].map(([format, id]) => [id, format])) };
}

function emptySheet(id: string, name: string, rows: SourceSheet['rows']): SheetData {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id,
    name,
    rowNumber: Math.max(rows.length + SPARE_ROWS, LEAST_ROWS),
    colNumber: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
    cells: {},
    formats: {},
  };
}

function fill(sheet: SheetData, rows: SourceSheet['rows'], formats: Map<string, number>): void {
  const letters = Array.from({ length: sheet.colNumber }, (_, column) => columnLetters(column));
  const runs: (Run | undefined)[] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, column) => {
      const letter = letters[column] as string;
      if (cell !== null && cell !== '') sheet.cells[`${letter}${r + 1}`] = contentOf(cell);
      const format = typeof cell === 'object' && cell !== null ? cell.format : undefined;
      runs[column] = continued(runs[column], format, r + 1, letter, sheet, formats);
    });
  });
  for (const run of runs) endRun(run, sheet, formats);
}

/** Cells under one another with the same format. */
interface Run {
  letter: string;
  format: string;
  first: number;
  last: number;
}

function continued(
  run: Run | undefined,
  format: string | undefined,
  row: number,
  letter: string,
  sheet: SheetData,
  formats: Map<string, number>,
): Run | undefined {
  if (run && run.format === format && run.last === row - 1) {
    run.last = row;
    return run;
  }
  endRun(run, sheet, formats);
  return format === undefined ? undefined : { letter, format, first: row, last: row };
}

function endRun(run: Run | undefined, sheet: SheetData, formats: Map<string, number>): void {
  if (!run) return;
  const id = formats.get(run.format) ?? formats.size + 1;
  formats.set(run.format, id);
  sheet.formats[`${run.letter}${run.first}:${run.letter}${run.last}`] = id;
}

/** The engine reads every content as if typed; an apostrophe keeps a text as it is. */
function contentOf(cell: Exclude<SourceCell, null>): string {
  if (typeof cell === 'object') return String(cell.value);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : needsKeeping(cell) ? `'${cell}` : cell;
}

const needsKeeping = (text: string): boolean => !/^\p{L}[\p{L}\s]*$/u.test(text) || /^(true|false)$/i.test(text.trim());

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

function freeName(wished: string, taken: Set<string>): string {
  const name = wished.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim() || 'Sheet';
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const end = ` ${number}`;
    free = name.slice(0, LONGEST_NAME - end.length) + end;
  }
  taken.add(free.toLowerCase());
  return free;
}
