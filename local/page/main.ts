/** The page: sample workbook, add-on, grid, sidebar, and `window.localSheet` for tests and scripts. */
import { mount } from '@odoo/owl';
import { messageOf } from '../host/cell-call';
import { engine } from '../host/engine';
import type { MenuOutline, SidebarPage } from '../host/host';
import { type Bundle, LocalSheet } from '../host/local-sheet';
import type { Language } from '../samples/texts';
import { addressOf, bookFor, isEmptyAsked, type ServedBook } from './book';
import { addTopMenu } from './menus';
import { browserRealm } from './realm';
import { Sidebar } from './sidebar';
import { PAGE_TEXTS } from './texts';

declare global {
  interface Window {
    localSheet: LocalSheet;
  }
}

interface Served {
  bundle: Bundle;
  templates: string;
  frameAddress: string;
  book: ServedBook | null;
}

interface Notice {
  text: string;
  type: 'danger' | 'info' | 'success' | 'warning';
  sticky: boolean;
}

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? 'en';
  return asked.startsWith('ru') ? 'ru' : 'en';
}

async function fetchServed(): Promise<Served> {
  const [served, templates] = await Promise.all([fetch('/bundle.json'), fetch('/o_spreadsheet.xml')]);
  return { ...((await served.json()) as Omit<Served, 'templates'>), templates: await templates.text() };
}

/** `full` is what the workbook that is not empty is called. */
function drawHeader(language: Language, title: string, full: string): void {
  const texts = PAGE_TEXTS[language];
  document.documentElement.lang = language;
  document.title = `${title} · KPI Sheet`;
  byId('title').textContent = title;
  byId('local').textContent = texts.local;
  byId('local').title = texts.localHint;
  const other = byId('language') as HTMLAnchorElement;
  other.textContent = texts.otherLanguage;
  const empty = isEmptyAsked();
  other.href = addressOf(language === 'ru' ? 'en' : 'ru', empty);
  const book = byId('book') as HTMLAnchorElement;
  book.textContent = empty ? full : texts.toEmpty;
  book.href = addressOf(language, !empty);
}

async function start(): Promise<void> {
  const language = chosenLanguage();
  const { bundle, templates, frameAddress, book } = await fetchServed();
  const { title, workbook, locale, timeZone, firstCell } = bookFor(language, book);
  drawHeader(language, title, book?.title ?? PAGE_TEXTS[language].toSample);
  const sidebar = new Sidebar(byId('sidebar'), frameAddress, PAGE_TEXTS[language].close);
  const report = (error: unknown) =>
    notify({ text: `${PAGE_TEXTS[language].failed}: ${messageOf(error)}`, type: 'danger', sticky: true });
  const notify = (notice: Notice) => showNotice(notice);
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      report(error);
    }
  };
  const run = (name: string) => attempt(() => void sheet.call(name));
  const screen = {
    showMenu: (menu: MenuOutline) => addTopMenu(menu, run),
    showToast: (text: string) => notify({ text, type: 'info', sticky: false }),
    showSidebar: (page: SidebarPage) =>
      sidebar.show(page, {
        functions: sheet.callable,
        call: (name, args) => sheet.callFromPage(name, args),
        focusEditor: () => focusGrid(),
      }),
  };
  const sheet = new LocalSheet({ bundle, realm: browserRealm, screen, workbook, locale, timeZone });
  window.localSheet = sheet;
  attempt(() => sheet.open());
  await mount(engine.Spreadsheet, byId('grid'), {
    props: { model: sheet.model, notifyUser: notify },
    templates,
  });
  await twoFrames();
  sheet.model.selection.selectCell(firstCell.col, firstCell.row);
  document.documentElement.dataset.ready = 'true';
}

/** Until the grid knows its size, selecting a cell would scroll to it. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

function focusGrid(): void {
  window.focus();
  document.querySelector<HTMLElement>('.o-grid-overlay, .o-grid')?.focus();
}

function showNotice({ text, type, sticky }: Notice): void {
  const notice = document.createElement('div');
  notice.className = `notice notice-${type}`;
  notice.role = type === 'danger' ? 'alert' : 'status';
  notice.textContent = text;
  notice.addEventListener('click', () => notice.remove());
  byId('notices').append(notice);
  if (!sticky) setTimeout(() => notice.remove(), NOTICE_MS);
}

const NOTICE_MS = 6000;

void start();
