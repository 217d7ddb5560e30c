/** The local spreadsheet: a workbook, the add-on's bundle running in it, and a small interface for tests and scripts. */
import type { CellPosition, Model } from '@odoo/o-spreadsheet';
import { callFromCell } from './cell-call';
import { carried, isCallable } from './client-call';
import { localFormula, type Typed, typed } from './content';
import { engine, quietly, writePlainly, writeUnasked } from './engine';
import {
  CALCULATOR,
  type Calculator,
  type Given,
  type Returned,
  registerFunctions,
  unknownFunction,
} from './functions';
import { googleGlobals } from './google/globals';
import { Grid } from './grid';
import { type BundleOutline, readOutline } from './help';
import { Host, type Screen, type ScriptFunction } from './host';
import { LIMITS } from './limits';
import { findLocale } from './locales';
import { BLANK, cellToValue } from './marshal';
import type { AuthMode } from './permissions';
import { type SettingsWishes, settingsFrom } from './settings';

export interface Bundle {
  code: string;
  /** The HTML files by name, without `.html`. */
  html: Readonly<Record<string, string>>;
}

/** Runs a classic script where only JavaScript's own names and `globals` exist; gives its top-level functions. */
export type Realm = (code: string, names: string[], globals: Record<string, object>) => Map<string, ScriptFunction>;

export interface LocalSheetOptions extends SettingsWishes {
  bundle: Bundle;
  realm: Realm;
  screen: Screen;
  /** A workbook in o-spreadsheet's own form. */
  workbook?: object | undefined;
}

export interface CellView {
  /** As `getValue()` gives it, but a date as its serial number: `''` for a blank, the code for an error. */
  value: string | number | boolean;
  /** As shown in the grid. */
  text: string;
  /** As shown in the formula bar, in the wording of the locale; null where no formula stands. */
  formula: string | null;
  /** What hovering over an error shows; null where there is no error. */
  error: string | null;
}

export class LocalSheet implements Calculator {
  readonly model: Model;
  readonly host: Host;
  readonly outline: BundleOutline;
  readonly #functions: Map<string, ScriptFunction>;
  #ready = false;

  constructor({ bundle, realm, screen, workbook = {}, ...wishes }: LocalSheetOptions) {
    const settings = settingsFrom(wishes);
    this.outline = readOutline(bundle.code);
    registerFunctions(this.outline.customFunctions);
    const data = { ...workbook, settings: { locale: findLocale(settings.locale) } };
    this.model = quietly(() => new engine.Model(data, { custom: { [CALCULATOR]: this } }));
    writePlainly(this.model);
    writeUnasked(this.model);
    this.host = new Host(new Grid(this.model), settings, bundle.html, screen);
    this.#functions = realm(bundle.code, this.outline.functions, googleGlobals(this.host));
    this.#ready = true;
    quietly(() => this.model.dispatch('EVALUATE_CELLS'));
  }

  cell(address: string): CellView {
    return this.#view(this.#position(address));
  }

  /** Writes as if typed into the cell, and gives the cell as it then stands. */
  set(address: string, value: Typed): CellView {
    this.setMany({ [address]: value });
    return this.cell(address);
  }

  setMany(cells: Record<string, Typed>): void {
    const { grid } = this.host;
    grid.write(
      Object.entries(cells).map(([address, value]) => ({
        position: this.#position(address),
        ...typed(value, grid.locale),
      })),
    );
  }

  /** The values of a range, row by row, as `getValues()` gives them: dates as `Date`. */
  range(address: string): unknown[][] {
    const { grid, settings } = this.host;
    return grid.map(grid.area(address), (position) => cellToValue(grid.evaluated(position), settings.timeZone));
  }

  /** Runs an entry point as a menu item would. */
  call(name: string, ...args: unknown[]): unknown {
    return this.runAs('FULL', name, ...args);
  }

  /** What Google runs when the spreadsheet is opened; an add-on that nobody has used in it yet gets the mode NONE. */
  open(authMode: 'NONE' | 'LIMITED' = 'LIMITED'): void {
    this.runAs(authMode, 'onOpen', { authMode });
  }

  /** What Google runs when a user installs the add-on from an open spreadsheet. */
  install(): void {
    this.runAs('FULL', 'onInstall', { authMode: 'FULL' });
  }

  /** A simple trigger, which has less time, runs in another mode than FULL. */
  runAs(mode: AuthMode, name: string, ...args: unknown[]): unknown {
    const run = this.#functions.get(name);
    if (!run) throw new Error(`Script function not found: ${name}`);
    const longestMs = mode === 'FULL' ? LIMITS.runMs : LIMITS.cellMs;
    return this.host.runs.during(mode, longestMs, () => this.host.grid.script(() => run(...args)));
  }

  /** The functions that a page may call. */
  get callable(): string[] {
    return this.outline.functions.filter(isCallable);
  }

  /** Runs an entry point as `google.script.run` would. */
  callFromPage(name: string, args: readonly unknown[]): unknown {
    if (!isCallable(name)) throw new Error(`Script function not found: ${name}`);
    const given = args.map((arg) => carried(arg, 'argument'));
    return carried(this.call(name, ...given), 'return value');
  }

  calculate(name: string, given: Given[], cell: CellPosition): Returned {
    if (!this.#ready) return { value: BLANK };
    const run = this.#functions.get(name);
    return run ? callFromCell(this.host, name, run, given, cell) : unknownFunction(name);
  }

  #position(address: string): CellPosition {
    const { sheetId, zone } = this.host.grid.area(address);
    return { sheetId, col: zone.left, row: zone.top };
  }

  #view(position: CellPosition): CellView {
    const { value, formattedValue, type, message } = { message: undefined, ...this.host.grid.evaluated(position) };
    const formula = this.host.grid.formula(position);
    return {
      value: value ?? BLANK,
      text: formattedValue,
      formula: formula === null ? null : localFormula(formula, this.host.grid.locale),
      error: type === 'error' ? (message ?? String(value)) : null,
    };
  }
}
