/** The cells of an .xlsx file: values, formulas and what the file says that they give. */
import { type CellValue, Workbook } from '@cj-tech-master/excelts';

export type Figure = number | string | boolean | null;

export interface BookCell {
  readonly row: number;
  readonly column: number;
  /** Without `=`. */
  readonly formula: string | null;
  readonly value: Figure;
}

/** Cells by the names of sheets, in their order. */
export type Book = ReadonlyMap<string, readonly BookCell[]>;

const DAY_MS = 86_400_000;
const EPOCH = 25_569;

export async function readBook(bytes: Uint8Array): Promise<Book> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as never);
  const sheets = new Map<string, BookCell[]>();
  workbook.eachSheet((sheet) => {
    const cells: BookCell[] = [];
    sheet.eachRow((row, at) => {
      row.eachCell((cell, column) => {
        const formula = typeof cell.formula === 'string' ? cell.formula : null;
        cells.push({
          row: at,
          column,
          formula,
          value: figureOf(formula === null ? cell.value : (cell.result as CellValue)),
        });
      });
    });
    sheets.set(sheet.name, cells);
  });
  return sheets;
}

function figureOf(value: CellValue | undefined): Figure {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value.getTime() / DAY_MS + EPOCH;
  if (typeof value === 'object') {
    if ('error' in value) return String(value.error);
    if ('richText' in value) return value.richText.map(({ text }) => text).join('');
    return 'text' in value ? String(value.text) : JSON.stringify(value);
  }
  return value as Figure;
}
