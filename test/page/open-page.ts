/** Opens the local spreadsheet in a browser, and works it as a person does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Bundle, CellView } from '../../local/host/local-sheet';
import { type Book, serveLocal } from '../../local/node/server';
import { launchBrowser, PATIENCE_MS } from './browser';

const ROOT = join(__dirname, '../..');

export interface Opened {
  address: string;
  page(path?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Serves the built add-on, or a bundle made for a test, with a workbook other than the sample, and starts a browser. */
export async function openLocal(bundle?: Bundle, book?: Book): Promise<Opened> {
  const folder = bundle ? writeBundle(bundle) : null;
  const served = await serveLocal({
    dist: folder ?? join(ROOT, 'dist'),
    build: join(ROOT, 'build/local'),
    book: book ?? null,
  });
  const browser: Browser = await launchBrowser();
  return {
    address: served.address,
    page: (path = '/') => openPage(browser, served.address + path),
    close: async () => {
      await browser.close();
      await served.close();
      if (folder) rmSync(folder, { recursive: true });
    },
  };
}

function writeBundle({ code, html }: Bundle): string {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-sheet-'));
  writeFileSync(join(folder, 'Code.js'), code);
  for (const [name, text] of Object.entries(html)) writeFileSync(join(folder, `${name}.html`), text);
  return folder;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  return page;
}

export const cell = (page: Page, address: string): Promise<CellView> =>
  page.evaluate((at) => window.localSheet.cell(at), address);

/** Selects a cell with the mouse, in the sheet that is open. */
export async function clickCell(page: Page, column: number, row: number): Promise<void> {
  const { x, y } = await centreOf(page, column, row);
  await page.mouse.click(x, y);
}

export async function hoverCell(page: Page, column: number, row: number): Promise<void> {
  const { x, y } = await centreOf(page, column, row);
  await page.mouse.move(x, y);
}

/** The rectangles of the engine count from the corner of the grid, headers included. */
async function centreOf(page: Page, column: number, row: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.o-grid').boundingBox();
  const inside = await page.evaluate(
    ([left, top]) => window.localSheet.model.getters.getVisibleRect({ left, right: left, top, bottom: top }),
    [column, row] as [number, number],
  );
  if (!box) throw new Error('The grid is not on the page.');
  return { x: box.x + inside.x + inside.width / 2, y: box.y + inside.y + inside.height / 2 };
}

export async function typeFormula(page: Page, formula: string): Promise<void> {
  await page.keyboard.type(formula);
  await page.keyboard.press('Enter');
}

export async function chooseMenu(page: Page, menu: string, item: string | RegExp): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: menu }).click();
  await page.locator('.o-menu-item', { hasText: item }).click();
}
