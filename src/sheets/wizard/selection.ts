/** The cells that a user selects in the grid, as a table of their own. */

import { isBlank } from '../../kpi/cell';
import type { Table } from '../../report/model';
import { type SheetValues, scanWorkbook } from '../../report/scan';
import { letters, parseReference } from '../draw/address';
import { noTable, SAY, severalTables, Told } from '../told';
import { scanSettings } from '../workbook';

interface Area {
  readonly top: number;
  readonly left: number;
  /** Undefined where the cells go on to the end of the sheet. */
  readonly bottom: number | undefined;
  readonly right: number;
}

export interface Selected {
  readonly table: Table;
  readonly sheet: string;
  /** As a table choice keeps it; undefined when the table is one that the scan finds by itself. */
  readonly range: string | undefined;
}

/** One cell stands for the table around it. */
export function selectedTable(sheets: readonly SheetValues[], tables: readonly Table[]): Selected {
  const selected = SpreadsheetApp.getActive().getActiveRange();
  const name = selected?.getSheet().getName();
  const sheet = sheets.find((one) => one.name === name);
  const place = `${name}!${selected?.getA1Notation()}`;
  if (!selected || !sheet) throw new Told(selected ? SAY.ownSheet : noTable(place));
  const area = {
    top: selected.getRow(),
    left: selected.getColumn(),
    bottom: selected.getLastRow(),
    right: selected.getLastColumn(),
  };
  const around =
    area.top === area.bottom && area.left === area.right ? tableAround(tables, sheet.name, area) : undefined;
  if (around) return { table: around, sheet: sheet.name, range: undefined };
  const range = rangeText(area, sheet);
  const found = tablesInRange(sheet, range);
  if (found.length > 1) throw new Told(severalTables(place));
  if (found.length === 0 || found[0].headerRow === null) throw new Told(noTable(place));
  return { table: found[0], sheet: sheet.name, range };
}

export function tableInRange(sheet: SheetValues, range: string): Table | undefined {
  const found = tablesInRange(sheet, range);
  return found.length === 1 ? found[0] : undefined;
}

/** A table of a closed range ends with it, as one with totals below does. */
function tablesInRange(sheet: SheetValues, range: string): Table[] {
  const area = areaOf(range);
  if (!area) return [];
  const { top, left, bottom = sheet.values.length, right } = area;
  const values = sheet.values.slice(0, bottom).map((row, r) => {
    return row.map((cell, c) => (r + 1 >= top && c + 1 >= left && c + 1 <= right ? cell : ''));
  });
  const { tables } = scanWorkbook([{ name: sheet.name, values }], scanSettings());
  if (area.bottom === undefined) return [...tables];
  return tables.map((table) => ({ ...table, totalsRow: table.totalsRow ?? table.lastRow + 1 }));
}

function tableAround(tables: readonly Table[], sheet: string, { top, left }: Area): Table | undefined {
  return tables.find(
    (table) =>
      table.sheet === sheet &&
      top >= (table.headerRow ?? table.firstRow) &&
      top <= table.lastRow &&
      left >= table.firstColumn &&
      left <= table.lastColumn,
  );
}

/** Open below when nothing stands under the selection: rows added there will count. */
function rangeText({ top, left, bottom, right }: Required<Area>, { values }: SheetValues): string {
  const below = values.slice(bottom).some((row) => row.slice(left - 1, right).some((cell) => !isBlank(cell)));
  return `${letters(left)}${top}:${letters(right)}${below ? bottom : ''}`;
}

function areaOf(range: string): Area | undefined {
  const isOpen = /^[A-Z]+\d+:[A-Z]+$/.test(range);
  const box = parseReference(`x!${isOpen ? `${range}${/\d+/.exec(range)?.[0]}` : range}`)?.box;
  if (!box || box.rows < 1 || box.columns < 1) return undefined;
  const bottom = isOpen ? undefined : box.row + box.rows - 1;
  return { top: box.row, left: box.column, bottom, right: box.column + box.columns - 1 };
}
