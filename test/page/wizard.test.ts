// Menu KPI → Build a summary in the whole page: three workbooks, each by mouse and by keyboard alone.

import type { FrameLocator, Page } from 'playwright-core';
import { clearDeals, dealsAndSpend, russianMonths } from '../sidebar/wizard/books';
import { chooseMenu, type Opened, openLocal } from './open-page';

const ITEM = /Build a summary|Построить сводку/;

interface Case {
  readonly book: () => object;
  readonly path: string;
  readonly sheet: string;
  readonly kpi: string;
}

const DEALS: Case = { book: clearDeals, path: '/', sheet: 'KPI summary', kpi: 'Win rate' };

const CASES: readonly [string, Case][] = [
  ['deals', DEALS],
  ['deals with spend', { book: dealsAndSpend, path: '/', sheet: 'KPI summary', kpi: 'Customer acquisition cost' }],
  ['months in Russian', { book: russianMonths, path: '/?lang=ru', sheet: 'Сводка KPI', kpi: 'Валовая маржинальность' }],
];

let opened: Opened;
let page: Page;
let panel: FrameLocator;

const at = (hook: string) => panel.locator(`[data-test=${hook}]`);

async function open({ book, path }: Case): Promise<void> {
  opened = await openLocal(undefined, { title: 'A workbook', workbook: book() });
  page = await opened.page(path);
  await chooseMenu(page, 'KPI', ITEM);
  panel = page.frameLocator('#sidebar iframe');
  await at('will-show').waitFor();
}

/** The rows of the summary's first columns, as the grid shows them. */
async function summaryOf({ sheet, kpi }: Case): Promise<string | undefined> {
  return page.evaluate(
    ([name, label]) => {
      const rows = Array.from({ length: 40 }, (_, i) => i + 1);
      const row = rows.find((r) => window.localSheet.cell(`'${name}'!A${r}`).text === label);
      return row === undefined ? undefined : window.localSheet.cell(`'${name}'!B${row}`).text;
    },
    [sheet, kpi] as const,
  );
}

afterEach(() => opened.close());

describe.each(CASES)('%s', (_, one) => {
  it('becomes a summary in three clicks from the menu', async () => {
    await open(one);
    await at('build-now').click();
    await at('built').waitFor();
    expect(await summaryOf(one)).toMatch(/\d/);
    await page.getByText(one.sheet, { exact: true }).first().waitFor();
  });

  it('goes through all steps by keyboard alone', async () => {
    await open(one);
    await tabTo('next');
    await page.keyboard.press('Enter');
    await panel.locator('.kpi-value:not(.waiting)').first().waitFor();
    await tabTo('next');
    await page.keyboard.press('Enter');
    await tabTo('period');
    await tabTo('next');
    await page.keyboard.press('Enter');
    await tabTo('build');
    await page.keyboard.press('Enter');
    await at('built').waitFor();
    await tabTo('explain');
    await page.keyboard.press('Enter');
    await panel.locator('.explain .message').waitFor();
    expect(await summaryOf(one)).toMatch(/\d/);
  });
});

it('shows how far it is between the steps', async () => {
  await open(DEALS);
  await panel.locator('body').evaluate((body) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const text = body.querySelector('[data-test=progress]')?.textContent;
      if (text && text !== seen.at(-1)) requestAnimationFrame(() => seen.push(text));
    }).observe(body, { subtree: true, childList: true, characterData: true });
  });
  await at('build-now').click();
  await at('built').waitFor();
  const seen = await panel.locator('body').evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen).size).toBeGreaterThan(2);
});

it('offers sample data in an empty workbook, and builds from it', async () => {
  opened = await openLocal();
  page = await opened.page('/?book=empty');
  await chooseMenu(page, 'KPI', ITEM);
  panel = page.frameLocator('#sidebar iframe');
  await at('insert').click();
  await at('will-show').waitFor();
  await at('build-now').click();
  await at('built').waitFor();
});

it('opens an empty spreadsheet beside the files that were named, and leads back to them', async () => {
  opened = await openLocal(undefined, { title: 'deals.csv', workbook: clearDeals() });
  page = await opened.page();
  await page.getByText('Empty spreadsheet').click();
  await page.waitForURL(/book=empty/);
  await page.waitForSelector('html[data-ready]');
  const shown = await page.evaluate(() => {
    const { getters } = window.localSheet.model;
    const id = getters.getActiveSheetId();
    return { name: getters.getSheetName(id), cells: getters.getCells(id).length };
  });
  expect(shown).toEqual({ name: 'Sheet1', cells: 0 });
  expect(await page.locator('#book').textContent()).toBe('deals.csv');
});

/** Only the Tab key, as a person without a mouse; the focus is in the sidebar since it opened. */
async function tabTo(hook: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (
      await at(hook).evaluate((element: HTMLButtonElement) => element === document.activeElement && !element.disabled)
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${hook}.`);
}
