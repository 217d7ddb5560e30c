/** `SpreadsheetApp.Sheet` over one sheet of the local grid. */
import type { Area } from '../grid';
import { guard } from '../guard';
import type { Host } from '../host';
import { rangeObject } from './range';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Supported = Pick<
  Sheet,
  'getDataRange' | 'getLastColumn' | 'getLastRow' | 'getMaxColumns' | 'getMaxRows' | 'getName' | 'getRange'
>;

const objects = new WeakMap<Host, Map<string, Sheet>>();

export function sheetObject(host: Host, sheetId: string): Sheet {
  const known = objects.get(host) ?? new Map<string, Sheet>();
  objects.set(host, known);
  const sheet = known.get(sheetId) ?? guard<Sheet>(new LocalSheetObject(host, sheetId), 'Sheet');
  known.set(sheetId, sheet);
  return sheet;
}

class LocalSheetObject implements Supported {
  readonly #host: Host;
  readonly #id: string;

  constructor(host: Host, id: string) {
    this.#host = host;
    this.#id = id;
  }

  getName = () => this.#host.grid.model.getters.getSheetName(this.#id);
  getMaxRows = () => this.#host.grid.model.getters.getNumberRows(this.#id);
  getMaxColumns = () => this.#host.grid.model.getters.getNumberCols(this.#id);
  getLastRow = () => this.#lastFilled().row;
  getLastColumn = () => this.#lastFilled().column;
  getDataRange = () => this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));

  getRange(row: number, column: number, numRows?: number, numColumns?: number): Range;
  getRange(a1Notation: string): Range;
  getRange(place: number | string, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof place === 'string') return rangeObject(this.#host, this.#host.grid.area(place, this.#id));
    return rangeObject(this.#host, this.#areaAt(place, column, numRows, numColumns));
  }

  #areaAt(row: number, column: number, numRows: number, numColumns: number): Area {
    const zone = { top: row - 1, left: column - 1, bottom: row + numRows - 2, right: column + numColumns - 2 };
    const fits = row >= 1 && column >= 1 && numRows >= 1 && numColumns >= 1;
    if (!fits || zone.bottom >= this.getMaxRows() || zone.right >= this.getMaxColumns()) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return { sheetId: this.#id, zone };
  }

  #lastFilled(): { row: number; column: number } {
    const { getEvaluatedCellsPositions, getEvaluatedCell, getCell } = this.#host.grid.model.getters;
    let row = 0;
    let column = 0;
    for (const position of getEvaluatedCellsPositions(this.#id)) {
      if (getEvaluatedCell(position).value === null && !getCell(position)?.isFormula) continue;
      row = Math.max(row, position.row + 1);
      column = Math.max(column, position.col + 1);
    }
    return { row, column };
  }
}
