/** `SpreadsheetApp.Range` over the local grid. */
import type { CellPosition } from '@odoo/o-spreadsheet';
import { scriptContent } from '../content';
import { engine } from '../engine';
import type { Area } from '../grid';
import { guard } from '../guard';
import type { Host } from '../host';
import { BLANK, cellToValue } from '../marshal';
import { sheetObject } from './sheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

type Supported = Pick<
  Range,
  | 'getA1Notation'
  | 'getColumn'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'setFormula'
  | 'setFormulas'
  | 'setValue'
  | 'setValues'
>;

export function rangeObject(host: Host, area: Area): Range {
  return guard(new LocalRange(host, area), 'Range');
}

class LocalRange implements Supported {
  readonly #host: Host;
  readonly #area: Area;

  constructor(host: Host, area: Area) {
    this.#host = host;
    this.#area = area;
  }

  getRow = () => this.#area.zone.top + 1;
  getColumn = () => this.#area.zone.left + 1;
  getLastRow = () => this.#area.zone.bottom + 1;
  getLastColumn = () => this.#area.zone.right + 1;
  getNumRows = () => this.#area.zone.bottom - this.#area.zone.top + 1;
  getNumColumns = () => this.#area.zone.right - this.#area.zone.left + 1;
  getSheet = () => sheetObject(this.#host, this.#area.sheetId);

  getA1Notation(): string {
    const { top, left, bottom, right } = this.#area.zone;
    const start = engine.helpers.toXC(left, top);
    return top === bottom && left === right ? start : `${start}:${engine.helpers.toXC(right, bottom)}`;
  }

  getValues = () => this.#read((cell) => cellToValue(this.#host.grid.evaluated(cell), this.#host.settings.timeZone));
  getValue = () => this.getValues()[0]?.[0];
  getDisplayValues = () => this.#read((cell) => this.#host.grid.evaluated(cell).formattedValue);
  getDisplayValue = () => this.getDisplayValues()[0]?.[0] ?? BLANK;
  getFormulas = () => this.#read((cell) => this.#host.grid.formula(cell) ?? BLANK);
  getFormula = () => this.getFormulas()[0]?.[0] ?? BLANK;
  isBlank = () => this.#read((cell) => this.#isBlankCell(cell)).every((row) => row.every(Boolean));

  setValues = (values: unknown[][]) => this.#write('setValues', values);
  setValue = (value: unknown) =>
    this.#write(
      'setValue',
      this.#read(() => value),
    );
  setFormulas = (formulas: string[][]) =>
    this.#write(
      'setFormulas',
      formulas.map((row) => row.map(asFormula)),
    );
  setFormula = (formula: string) =>
    this.#write(
      'setFormula',
      this.#read(() => asFormula(formula)),
    );

  #isBlankCell(cell: CellPosition): boolean {
    return this.#host.grid.evaluated(cell).value === null && this.#host.grid.formula(cell) === null;
  }

  #read<T>(read: (cell: CellPosition) => T): T[][] {
    return this.#host.grid.map(this.#area, read);
  }

  #write(method: string, values: unknown[][]): Range {
    this.#host.requireWrite(method);
    const ownRealm = Array.from(values, (row) => Array.from(row));
    this.#requireSameSize(ownRealm);
    const { grid, settings } = this.#host;
    const { sheetId, zone } = this.#area;
    grid.write(
      ownRealm.flatMap((row, down) =>
        row.map((value, right) => ({
          position: { sheetId, row: zone.top + down, col: zone.left + right },
          ...scriptContent(value, grid.locale, settings.timeZone),
        })),
      ),
    );
    return guard(this, 'Range');
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

const asFormula = (formula: string): string => (formula === '' || formula.startsWith('=') ? formula : `=${formula}`);
