/** `SpreadsheetApp` and its one spreadsheet: the workbook that is open. */
import type { Zone } from '@odoo/o-spreadsheet';
import { engine } from '../engine';
import { guard } from '../guard';
import type { Host } from '../host';
import { rangeObject } from './range';
import { ruleBuilder } from './rules';
import { sheetObject } from './sheet';
import { type Sheet, sheetIdOf } from './sheet-base';
import { uiObject } from './ui';
import { validationBuilder } from './validation';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type SupportedSpreadsheet = Pick<
  Spreadsheet,
  | 'deleteSheet'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getCurrentCell'
  | 'getId'
  | 'getRange'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'setActiveSheet'
  | 'toast'
>;

type SupportedApp = Pick<
  App,
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
>;

export function spreadsheetApp(host: Host): App {
  return guard(new LocalSpreadsheetApp(host), 'SpreadsheetApp', host.calls);
}

const uuid = new engine.helpers.UuidGenerator();

class LocalSpreadsheet implements SupportedSpreadsheet {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  getId = () => 'local';
  getSpreadsheetLocale = () => this.#host.settings.locale;
  getSpreadsheetTimeZone = () => this.#host.settings.timeZone;
  getRange = (a1Notation: string) => rangeObject(this.#host, this.#host.grid.area(a1Notation));
  getSheets = () => this.#getters.getSheetIds().map((id) => sheetObject(this.#host, id));
  getActiveSheet = () => sheetObject(this.#host, this.#activeSheetId());

  getSheetByName(name: string) {
    const id = this.#host.grid.findSheet(name);
    return id === undefined ? null : sheetObject(this.#host, id);
  }

  /** While a formula is calculated, its own cell; else what the user has selected. */
  getActiveRange(): Range {
    const zone = this.#host.calculatingCell ? this.#currentZone() : this.#getters.getSelectedZone();
    return rangeObject(this.#host, { sheetId: this.#activeSheetId(), zone });
  }

  getCurrentCell = () => rangeObject(this.#host, { sheetId: this.#activeSheetId(), zone: this.#currentZone() });

  /** Without a place the sheet stands last, a copy of a template beside it; as on Google it becomes the active one. */
  insertSheet(...[name, place, options]: (string | number | object | undefined)[]): Sheet {
    this.#host.requireWrite('insertSheet');
    this.#host.requireRoom(this.#host.newSheet.rows * this.#host.newSheet.cols);
    const sheetId = uuid.smallUuid();
    const position = typeof place === 'number' ? place : this.#getters.getSheetIds().length;
    const { template } = Object(options) as { template?: Sheet };
    const made = template
      ? {
          type: 'DUPLICATE_SHEET',
          payload: { sheetId: sheetIdOf(template), sheetIdTo: sheetId, sheetNameTo: String(name) },
        }
      : { type: 'CREATE_SHEET', payload: { sheetId, position, name: String(name), ...this.#host.newSheet } };
    this.#host.grid.run([
      made,
      { type: 'ACTIVATE_SHEET', payload: { sheetIdFrom: this.#getters.getActiveSheetId(), sheetIdTo: sheetId } },
    ]);
    return sheetObject(this.#host, sheetId);
  }

  /** The grid counts visible sheets only, and would keep a hidden one beside the last of them. */
  deleteSheet(sheet: Sheet): void {
    this.#host.requireWrite('deleteSheet');
    const sheetId = sheetIdOf(sheet);
    const sheetName = this.#getters.tryGetSheetName(sheetId);
    if (sheetName === undefined) throw new Error('The sheet was deleted before.');
    const hidden = !this.#getters.isSheetVisible(sheetId);
    this.#host.grid.run([
      ...(hidden ? [{ type: 'SHOW_SHEET', payload: { sheetId } }] : []),
      { type: 'DELETE_SHEET', payload: { sheetId, sheetName } },
    ]);
  }

  toast(text: string): void {
    this.#host.requireWrite('toast');
    this.#host.screen.showToast(text);
  }

  /** Places count from 1; the grid moves a sheet past visible ones only. */
  moveActiveSheet(place: number): void {
    this.#host.requireWrite('moveActiveSheet');
    const { getSheetIds, getVisibleSheetIds } = this.#getters;
    const sheetId = this.#activeSheetId();
    const visible = getVisibleSheetIds();
    const before = getSheetIds()
      .filter((id) => id !== sheetId)
      .slice(0, place - 1);
    const to = before.filter((id) => visible.includes(id)).length;
    const delta = to - visible.indexOf(sheetId);
    if (delta !== 0) this.#host.grid.run([{ type: 'MOVE_SHEET', payload: { sheetId, delta } }]);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    const sheetIdTo = sheetIdOf(sheet);
    const sheetIdFrom = this.#getters.getActiveSheetId();
    if (sheetIdTo !== sheetIdFrom) {
      this.#host.grid.run([{ type: 'ACTIVATE_SHEET', payload: { sheetIdFrom, sheetIdTo } }]);
    }
    return sheet;
  }

  get #getters() {
    return this.#host.grid.model.getters;
  }

  #activeSheetId(): string {
    return this.#host.calculatingCell?.sheetId ?? this.#getters.getActiveSheetId();
  }

  #currentZone(): Zone {
    return engine.helpers.positionToZone(this.#host.calculatingCell ?? this.#getters.getActivePosition());
  }
}

class LocalSpreadsheetApp implements SupportedApp {
  readonly #host: Host;
  readonly #spreadsheet: LocalSpreadsheet;
  readonly BorderStyle = { SOLID: 'SOLID', SOLID_MEDIUM: 'SOLID_MEDIUM' };

  constructor(host: Host) {
    this.#host = host;
    this.#spreadsheet = new LocalSpreadsheet(host);
  }

  getActive = () => guard<Spreadsheet>(this.#spreadsheet, 'Spreadsheet', this.#host.calls);
  getActiveSpreadsheet = () => this.getActive();
  newConditionalFormatRule = () => ruleBuilder(this.#host);
  newDataValidation = () => validationBuilder(this.#host);
  getActiveSheet = () => this.#spreadsheet.getActiveSheet();
  getActiveRange = () => this.#spreadsheet.getActiveRange() as Range;
  getCurrentCell = () => this.#spreadsheet.getCurrentCell() as Range;
  getUi = () => uiObject(this.#host);

  /** Every write is applied at once here, and calculated when a script reads. */
  flush(): void {
    this.#host.requireWrite('flush');
  }
}
