/** What Google's objects share: the grid, the settings, the screen, and whether a cell or a person runs the script. */
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { ScriptFormulas } from './content';
import type { Grid } from './grid';
import type { Gate } from './guard';
import { LIMITS } from './limits';
import { Permissions } from './permissions';
import { Runs } from './runs';
import { ServiceCalls } from './service-calls';
import { Stores } from './stores';

/** A top-level function of the bundle. */
export type ScriptFunction = (...args: unknown[]) => unknown;

export type MenuEntry = { caption: string; functionName: string } | { separator: true } | MenuOutline;

export interface MenuOutline {
  caption: string;
  entries: MenuEntry[];
}

export interface SidebarPage {
  title: string;
  html: string;
}

/** Where menus and sidebars appear: the page draws them, the headless host only remembers them. */
export interface Screen {
  showMenu(menu: MenuOutline): void;
  showSidebar(page: SidebarPage): void;
  showToast(text: string): void;
}

export interface Settings {
  locale: string;
  timeZone: string;
  scriptTimeZone: string;
  userLocale: string;
  addOnName: string;
  /** How the script came to the user: with the spreadsheet, or as an add-on. */
  installed: 'bound' | 'add-on';
  /** How formulas of a script are read where the locale has a comma for decimals; nobody documents it. */
  scriptFormulas: ScriptFormulas;
}

export class Host {
  readonly runs = new Runs();
  readonly permissions = new Permissions();
  readonly stores = new Stores(this.runs);
  readonly calls = new ServiceCalls(
    () => this.#cell !== null,
    (call) => this.#require(call),
  );
  /** For services whose calls do not count as calls of the spreadsheet. */
  readonly gate: Gate = { enter: (call) => this.#require(call) };
  /** Who holds the lock of the document, if anybody. */
  lockedBy: object | null = null;
  /** The size of a sheet that a script inserts. */
  newSheet = { rows: 1000, cols: 26 };
  #cell: CellPosition | null = null;

  constructor(
    readonly grid: Grid,
    readonly settings: Settings,
    readonly htmlFiles: Readonly<Record<string, string>>,
    readonly screen: Screen,
  ) {}

  /** The cell whose formula is being calculated, if any. */
  get calculatingCell(): CellPosition | null {
    return this.#cell;
  }

  inCell<T>(cell: CellPosition, work: () => T): T {
    const before = this.#cell;
    this.#cell = cell;
    try {
      return work();
    } finally {
      this.#cell = before;
    }
  }

  /** A custom function may read the spreadsheet but never change it. */
  requireWrite(method: string): void {
    if (this.#cell) throw new Error(`You do not have permission to call ${method}.`);
  }

  /** A workbook has room for ten million cells. */
  requireRoom(moreCells: number): void {
    const { getSheetIds, getNumberRows, getNumberCols } = this.grid.model.getters;
    const cells = getSheetIds().reduce((sum, id) => sum + getNumberRows(id) * getNumberCols(id), moreCells);
    if (cells <= LIMITS.cells) return;
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${LIMITS.cells} cells.`,
    );
  }

  #require(call: string): void {
    this.runs.requireTime();
    this.permissions.require(call, this.runs.mode);
  }

  requireUi(method: string): void {
    if (this.#cell) throw new Error(`Cannot call ${method} from this context.`);
  }
}
