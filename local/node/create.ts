/** The local spreadsheet without a screen: `createLocalSheet({ dist })` for tests, benchmarks and scripts. */
import type { MenuOutline, SidebarPage } from '../host/host';
import { type Bundle, LocalSheet, type Realm } from '../host/local-sheet';
import type { SettingsWishes } from '../host/settings';
import { readBundle } from './bundle-files';
import { nodeRealm } from './realm';

export interface HeadlessOptions extends SettingsWishes {
  /** The folder with Code.js and its HTML files, or the bundle itself. */
  dist: string | Bundle;
  /** A workbook in o-spreadsheet's own form; without it one empty sheet, "Data", of 1,000 rows. */
  workbook?: object | undefined;
  realm?: Realm;
}

/** What the add-on has shown so far, in place of a screen. */
export interface Shown {
  menus: MenuOutline[];
  sidebars: SidebarPage[];
  toasts: string[];
}

export interface HeadlessSheet extends LocalSheet {
  readonly shown: Shown;
}

const EMPTY_WORKBOOK = { sheets: [{ id: 'data', name: 'Data', colNumber: 26, rowNumber: 1000 }] };

export function createLocalSheet({
  dist,
  workbook = EMPTY_WORKBOOK,
  realm = nodeRealm,
  ...wishes
}: HeadlessOptions): HeadlessSheet {
  const shown: Shown = { menus: [], sidebars: [], toasts: [] };
  const screen = {
    showMenu: (menu: MenuOutline) => void shown.menus.push(menu),
    showSidebar: (page: SidebarPage) => void shown.sidebars.push(page),
    showToast: (text: string) => void shown.toasts.push(text),
  };
  const bundle = typeof dist === 'string' ? readBundle(dist) : dist;
  const sheet = new LocalSheet({ bundle, realm, screen, workbook, ...wishes });
  return Object.assign(sheet, { shown });
}
