/** `SpreadsheetApp.getUi()`: menus and the sidebar. */
import { guard } from '../guard';
import type { Host, MenuEntry, MenuOutline } from '../host';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function uiObject(host: Host): Ui {
  host.requireUi('SpreadsheetApp.getUi()');
  return guard(new LocalUi(host), 'Ui', host.gate);
}

class LocalUi implements Pick<Ui, 'createAddonMenu' | 'createMenu' | 'showSidebar'> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  createMenu = (caption: string) => menuObject(this.#host, caption);
  createAddonMenu = () => menuObject(this.#host, this.#host.settings.addOnName);

  showSidebar(page: HtmlOutput): void {
    this.#host.screen.showSidebar({ title: page.getTitle(), html: page.getContent() });
  }
}

const outlines = new WeakMap<Menu, MenuOutline>();

function menuObject(host: Host, caption: string): Menu {
  const outline: MenuOutline = { caption, entries: [] };
  const menu = guard<Menu>(new LocalMenu(host, outline), 'Menu', host.gate);
  outlines.set(menu, outline);
  return menu;
}

class LocalMenu implements Menu {
  readonly #host: Host;
  readonly #outline: MenuOutline;

  constructor(host: Host, outline: MenuOutline) {
    this.#host = host;
    this.#outline = outline;
  }

  addItem = (caption: string, functionName: string) => this.#add({ caption, functionName });
  addSeparator = () => this.#add({ separator: true });

  addSubMenu(menu: Menu): Menu {
    const outline = outlines.get(menu);
    if (!outline) throw new Error('Menu.addSubMenu takes a menu made by the same user interface.');
    return this.#add(outline);
  }

  addToUi(): void {
    this.#host.screen.showMenu(this.#outline);
  }

  #add(entry: MenuEntry): Menu {
    this.#outline.entries.push(entry);
    return guard(this, 'Menu');
  }
}
