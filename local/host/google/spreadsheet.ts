/** `SpreadsheetApp` and its one spreadsheet: the workbook that is open. */
import type { Zone } from '@odoo/o-spreadsheet';
import { engine } from '../engine';
import { guard } from '../guard';
import type { Host } from '../host';
import { rangeObject } from './range';
import { sheetObject } from './sheet';
import { uiObject } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type SupportedSpreadsheet = Pick<
  Spreadsheet,
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getCurrentCell'
  | 'getRange'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
>;

type SupportedApp = Pick<
  App,
  'flush' | 'getActive' | 'getActiveRange' | 'getActiveSheet' | 'getActiveSpreadsheet' | 'getCurrentCell' | 'getUi'
>;

export function spreadsheetApp(host: Host): App {
  return guard(new LocalSpreadsheetApp(host), 'SpreadsheetApp');
}

class LocalSpreadsheet implements SupportedSpreadsheet {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

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
  readonly #spreadsheet: Spreadsheet;

  constructor(host: Host) {
    this.#host = host;
    this.#spreadsheet = guard(new LocalSpreadsheet(host), 'Spreadsheet');
  }

  getActive = () => this.#spreadsheet;
  getActiveSpreadsheet = () => this.#spreadsheet;
  getActiveSheet = () => this.#spreadsheet.getActiveSheet();
  getActiveRange = () => this.#spreadsheet.getActiveRange() as Range;
  getCurrentCell = () => this.#spreadsheet.getCurrentCell() as Range;
  getUi = () => uiObject(this.#host);

  /** Every write is applied at once here, so there is nothing to wait for. */
  flush(): void {
    this.#host.requireWrite('flush');
  }
}
