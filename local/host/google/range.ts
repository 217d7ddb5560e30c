/** `SpreadsheetApp.Range` over the local grid. */
import type { CellPosition } from '@odoo/o-spreadsheet';
import { readAs, scriptContent } from '../content';
import { engine } from '../engine';
import type { Area } from '../grid';
import type { Host } from '../host';
import { BLANK, cellToValue } from '../marshal';
import { type NoteGetters, SET_NOTE } from '../notes';
import { copyCommands } from './copy';
import { areaOf, type Range } from './range-base';
import { LookedRange } from './range-looks';
import { sheetObject } from './sheet';
import { validationCommand } from './validation';

type Supported = Pick<
  Range,
  | 'copyTo'
  | 'getA1Notation'
  | 'getColumn'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNotes'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'merge'
  | 'setDataValidation'
  | 'setFormula'
  | 'setFormulas'
  | 'setNotes'
  | 'setValue'
  | 'setValues'
>;

export function rangeObject(host: Host, area: Area): Range {
  return new LocalRange(host, area).guarded();
}

class LocalRange extends LookedRange implements Supported {
  getSheet = () => sheetObject(this.host, this.area.sheetId);

  getA1Notation(): string {
    const { top, left, bottom, right } = this.area.zone;
    const start = engine.helpers.toXC(left, top);
    return top === bottom && left === right ? start : `${start}:${engine.helpers.toXC(right, bottom)}`;
  }

  getValues = () => this.read((cell) => cellToValue(this.host.grid.evaluated(cell), this.host.settings.timeZone));
  getValue = () => this.getValues()[0]?.[0];
  getDisplayValues = () => this.read((cell) => this.host.grid.evaluated(cell).formattedValue);
  getDisplayValue = () => this.getDisplayValues()[0]?.[0] ?? BLANK;
  getFormulas = () => this.read((cell) => this.host.grid.formula(cell) ?? BLANK);
  getFormula = () => this.getFormulas()[0]?.[0] ?? BLANK;
  getNotes = () => this.read((cell) => this.#noteOf(cell));
  isBlank = () => this.read((cell) => this.#isBlankCell(cell)).every((row) => row.every(Boolean));

  setValues = (values: unknown[][]) => this.#write('setValues', values);
  setValue = (value: unknown) =>
    this.#write(
      'setValue',
      this.read(() => value),
    );
  setFormulas = (formulas: string[][]) =>
    this.#write(
      'setFormulas',
      formulas.map((row) => row.map(asFormula)),
    );
  setFormula = (formula: string) =>
    this.#write(
      'setFormula',
      this.read(() => asFormula(formula)),
    );

  setNotes(notes: (string | null)[][]): Range {
    const changed = this.pairs(notes).filter(({ position, value }) => this.#noteOf(position) !== (value ?? ''));
    return this.run(
      'setNotes',
      changed.map(({ position, value }) => ({ type: SET_NOTE, payload: { ...position, text: value ?? '' } })),
    );
  }

  merge(): Range {
    const { sheetId, zone } = this.area;
    return this.run('merge', [{ type: 'ADD_MERGE', payload: { sheetId, target: [zone], force: true } }]);
  }

  setDataValidation = (rule: GoogleAppsScript.Spreadsheet.DataValidation | null) =>
    this.run('setDataValidation', [validationCommand(this.host, this.area, rule)]);

  /** Notes and conditional formats stay behind: nobody documents that Google takes them along. */
  copyTo(destination: Range): void {
    const { sheetId, zone } = areaOf(destination);
    this.run('copyTo', copyCommands(this.host.grid, this.area, { sheetId, row: zone.top, col: zone.left }));
  }

  #noteOf({ sheetId, col, row }: CellPosition): string {
    return (this.host.grid.model.getters as unknown as NoteGetters).getCellNote(sheetId, col, row);
  }

  #isBlankCell(cell: CellPosition): boolean {
    return this.host.grid.evaluated(cell).value === null && this.host.grid.formula(cell) === null;
  }

  #write(method: string, values: unknown[][]): Range {
    this.host.requireWrite(method);
    const { grid, settings } = this.host;
    grid.write(
      this.pairs(values).map(({ position, value }) => ({
        position,
        ...scriptContent(readAs(settings.scriptFormulas, value, grid.locale), grid.locale, settings.timeZone),
      })),
    );
    return this.guarded();
  }
}

const asFormula = (formula: string): string => (formula === '' || formula.startsWith('=') ? formula : `=${formula}`);
