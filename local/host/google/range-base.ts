/** What every part of a range needs: its cells, reading them, and writing one thing a cell in one step. */
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { EngineCommand } from '../engine';
import type { Area } from '../grid';
import { guard } from '../guard';
import type { Host } from '../host';

export type Range = GoogleAppsScript.Spreadsheet.Range;

const areas = new WeakMap<Range, Area>();

/** The cells that a script's range stands for. */
export function areaOf(range: Range): Area {
  const area = areas.get(range);
  if (!area) throw new Error('The argument must be a Range.');
  return area;
}

export class RangeBase {
  protected readonly host: Host;
  protected readonly area: Area;

  constructor(host: Host, area: Area) {
    this.host = host;
    this.area = area;
  }

  /** The range as the script holds it. */
  guarded(): Range {
    const range = guard<Range>(this, 'Range', this.host.calls);
    areas.set(range, this.area);
    return range;
  }

  getRow = () => this.area.zone.top + 1;
  getColumn = () => this.area.zone.left + 1;
  getLastRow = () => this.area.zone.bottom + 1;
  getLastColumn = () => this.area.zone.right + 1;
  getNumRows = () => this.area.zone.bottom - this.area.zone.top + 1;
  getNumColumns = () => this.area.zone.right - this.area.zone.left + 1;

  protected read<T>(read: (cell: CellPosition) => T): T[][] {
    return this.host.grid.map(this.area, read);
  }

  protected run(method: string, commands: EngineCommand[]): Range {
    this.host.requireWrite(method);
    this.host.grid.run(commands);
    return this.guarded();
  }

  /** Pairs each cell with its value; the arrays come from the script's realm and must fit. */
  protected pairs<T>(values: readonly (readonly T[])[]): { position: CellPosition; value: T }[] {
    const rows = Array.from(values, (row) => Array.from(row));
    this.#requireSameSize(rows);
    const { sheetId, zone } = this.area;
    return rows.flatMap((row, down) =>
      row.map((value, right) => ({ position: { sheetId, row: zone.top + down, col: zone.left + right }, value })),
    );
  }

  #requireSameSize(values: unknown[][]): void {
    const rows = this.getNumRows();
    const columns = this.getNumColumns();
    if (values.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    const odd = values.find((row) => row.length !== columns);
    if (odd) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
    }
  }
}
