/** The workbook as a request sees it: the tables that the scan finds, those that the user selected, and what was built before. */

import type { RoleId, Scan, Table } from '../../report/model';
import type { Request, TableChoice } from '../../report/request';
import { type SheetValues, scanWorkbook, stagesIn } from '../../report/scan';
import { clip } from '../../report/scan/display';
import { type OwnSheets, ownSheets } from '../build/sheets';
import { lostTable, Told } from '../told';
import { readWorkbook, scanSettings } from '../workbook';
import { tableInRange } from './selection';

export interface Seen {
  readonly own: OwnSheets;
  readonly sheets: readonly SheetValues[];
  readonly scan: Scan;
}

export function look(own = ownSheets(SpreadsheetApp.getActive())): Seen {
  const sheets = readWorkbook(own);
  return { own, sheets, scan: scanWorkbook(sheets, scanSettings()) };
}

export interface Chosen {
  readonly scan: Scan;
  /** With the words of stages as they stand in the cells. */
  readonly request: Request;
}

/** Only the tables that the request names, as its user has selected them. One that is gone must not be left out in silence. */
export function asWished({ scan, sheets }: Seen, request: Request): Chosen {
  const tables = request.tables.flatMap((choice) => {
    const found = choice.range === undefined ? scan.tables.find(({ id }) => id === choice.id) : inRange(sheets, choice);
    if (!found && choice.use) throw new Told(lostTable(clip(choice.id)), 'scan');
    return found ? [withStages(found, choice, sheets)] : [];
  });
  const choices = request.tables.map((choice) => withWords(choice, tables));
  return { scan: { tables }, request: { ...request, tables: choices } };
}

function inRange(sheets: readonly SheetValues[], { id, range = '' }: TableChoice): Table | undefined {
  const sheet = sheets.find(({ name }) => id.startsWith(`${name}!`) && !id.slice(name.length + 1).includes('!'));
  const table = sheet && tableInRange(sheet, range);
  return table?.id === id ? table : undefined;
}

/** The user may have named another column as the one of the stages. */
function withStages(table: Table, choice: TableChoice, sheets: readonly SheetValues[]): Table {
  const columnOf = (role: RoleId) =>
    table.columns.find(({ column, role: guess }) => (choice.roles?.[String(column)] ?? guess.value) === role)?.column;
  const column = columnOf('stage') ?? columnOf('status');
  const values = sheets.find(({ name }) => name === table.sheet);
  if (choice.roles === undefined || column === table.stages[0]?.column || !values) return table;
  return { ...table, stages: column === undefined ? [] : stagesIn(values, table, column, columnOf('closed')) };
}

/** A page knows long words by their beginning. */
function withWords(choice: TableChoice, tables: readonly Table[]): TableChoice {
  const { stages } = choice;
  const table = tables.find(({ id }) => id === choice.id);
  if (!stages || !table) return choice;
  const read = Object.create(null) as Record<string, (typeof stages)[string]>;
  for (const { word } of table.stages) {
    const reading = stages[word] ?? stages[clip(word)];
    if (reading !== undefined) read[word] = reading;
  }
  return { ...choice, stages: read };
}
