/** What Google's objects share: the grid, the settings, the screen, and whether a cell or a person runs the script. */
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { Grid } from './grid';
import { ServiceCalls } from './service-calls';

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
}

export interface Settings {
  locale: string;
  timeZone: string;
  scriptTimeZone: string;
  userLocale: string;
  addOnName: string;
}

export class Host {
  readonly calls = new ServiceCalls(() => this.#cell !== null);
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

  requireUi(method: string): void {
    if (this.#cell) throw new Error(`Cannot call ${method} from this context.`);
  }
}
