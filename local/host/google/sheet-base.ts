/** What every part of a sheet object needs: its id, its size, and changing it in one step. */
import type { EngineCommand } from '../engine';
import type { Host } from '../host';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ids = new WeakMap<Sheet, string>();

/** The sheet of the local grid that a script's sheet stands for. */
export function sheetIdOf(sheet: Sheet): string {
  const id = ids.get(sheet);
  if (id === undefined) throw new Error('The argument must be a Sheet.');
  return id;
}

export const noteSheetId = (sheet: Sheet, id: string): unknown => ids.set(sheet, id);

export class SheetBase {
  protected readonly host: Host;
  protected readonly id: string;

  constructor(host: Host, id: string) {
    this.host = host;
    this.id = id;
  }

  getMaxRows = () => this.getters.getNumberRows(this.id);
  getMaxColumns = () => this.getters.getNumberCols(this.id);

  protected get getters() {
    return this.host.grid.model.getters;
  }

  protected run(method: string, type: string, payload: object): void {
    this.runAll(method, [{ type, payload: { sheetId: this.id, ...payload } }]);
  }

  protected runAll(method: string, commands: EngineCommand[]): void {
    this.host.requireWrite(method);
    if (this.getters.tryGetSheet(this.id) === undefined) throw new Error(`The sheet was deleted before ${method}.`);
    this.host.grid.run(commands);
  }
}
