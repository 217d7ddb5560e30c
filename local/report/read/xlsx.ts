/** The sheets of an .xlsx file with the values that its formulas had when it was saved. */
import { type Cell, type CellValue, type Row, Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { Failure } from '../failure';
import { type SourceCell, type SourceSheet, withoutBlankEnd } from './source';

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

export async function xlsxSheets(bytes: Uint8Array): Promise<SourceSheet[]> {
  // Without it the library refuses every workbook that has a chart.
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes));
  } catch {
    throw new Failure('this is not an .xlsx workbook, or it is damaged');
  }
  return workbook.worksheets
    .filter(({ state }) => state === 'visible')
    .map((sheet) => {
      const rows = Array.from({ length: sheet.rowCount }, (_, i) => rowCells(sheet.getRow(i + 1)));
      return { name: sheet.name, rows: withoutBlankEnd(rows) };
    });
}

function rowCells(row: Row): SourceCell[] {
  return Array.from({ length: row.cellCount }, (_, i) => {
    const cell = row.getCell(i + 1);
    return cell.isMerged && cell.master !== cell ? null : sourceCell(cell.value, patternOf(cell.numFmt));
  });
}

function patternOf(format: Cell['numFmt']): string | undefined {
  return typeof format === 'object' ? format.formatCode : format;
}

function sourceCell(value: CellValue, format: string | undefined): SourceCell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateCell(value, format);
  if (typeof value === 'number') return format && format !== 'General' ? { value, format } : value;
  if (typeof value !== 'object') return value;
  if ('error' in value) return String(value.error);
  if ('richText' in value) return (value.richText ?? []).map(({ text }) => text).join('');
  if ('text' in value) return sourceCell(value.text as CellValue, format);
  return 'result' in value ? sourceCell(value.result as CellValue, format) : null;
}

/** The file keeps the clock on the wall, which the library gives as if it were UTC. */
function dateCell(date: Date, format: string | undefined): SourceCell {
  const value = date.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  if (!Number.isFinite(value)) return null;
  const known = format && /^[dmyhs\s./:,-]+$/i.test(format) ? format.toLowerCase() : undefined;
  return { value, format: known ?? (Number.isInteger(value) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss') };
}
