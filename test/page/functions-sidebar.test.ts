// Menu KPI → Functions: find a function in the sidebar and put it into the active cell.

import type { FrameLocator, Page } from 'playwright-core';
import { cell, chooseMenu, type Opened, openLocal } from './open-page';

let opened: Opened;
let page: Page;
let panel: FrameLocator;

beforeAll(async () => {
  opened = await openLocal();
});

afterAll(() => opened.close());

async function openFunctions(path: string, item: RegExp): Promise<void> {
  page = await opened.page(path);
  await chooseMenu(page, 'KPI', item);
  panel = page.frameLocator('#sidebar iframe');
  await panel.locator('[data-test=search]').waitFor();
}

afterEach(() => page.close());

async function insert(search: string, id: string): Promise<void> {
  await panel.locator('[data-test=search]').fill(search);
  await panel.locator(`[data-test=function][data-id=${id}]`).click();
  await panel.locator('[data-test=insert]').click();
  await page.waitForFunction(() => window.localSheet.cell('C6').formula !== null);
}

it('finds a KPI by an English word and inserts its formula into the active cell', async () => {
  await openFunctions('/', /function/i);
  await insert('acquisition cost', 'CAC');
  expect((await cell(page, 'C6')).formula).toMatch(/^=KPI_CAC\(.+\)$/);
});

it('finds a KPI by a Russian word', async () => {
  await openFunctions('/?lang=ru', /функци/i);
  await insert('стоимость привлечения', 'CAC');
  expect((await cell(page, 'C6')).formula).toMatch(/^=KPI_CAC\(.+\)$/);
});
