/** The sidebar of templates in a real browser: choose a card, add it, see the summary; then by keyboard. */
import type { FrameLocator, Page } from 'playwright-core';
import { chooseMenu, type Opened, openLocal } from './open-page';

let local: Opened;

beforeAll(async () => {
  local = await openLocal();
});
afterAll(() => local.close());

async function gallery(path: string, item: string): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await local.page(path);
  await chooseMenu(page, 'KPI', item);
  const frame = page.frameLocator('[data-test=sidebar-frame]');
  await frame.locator('[data-test=card]').first().waitFor();
  return { page, frame };
}

const activeSheet = (page: Page) =>
  page.evaluate(() => {
    const { getActiveSheetId, getSheetName } = window.localSheet.model.getters;
    return getSheetName(getActiveSheetId());
  });

test('seven cards with a picture; the chosen one becomes new sheets, its summary in front', async () => {
  const { page, frame } = await gallery('/', 'Templates');
  expect(await frame.locator('[data-test=card] svg').count()).toBe(7);
  await frame.locator('[data-id=funnel] [data-test=choose]').click();
  await frame.locator('[data-test=add]').click();
  await frame.locator('[data-test=message] .good').waitFor();
  expect(await frame.locator('[data-test=message]').textContent()).toContain('CRM funnel');
  expect(await activeSheet(page)).toBe('CRM funnel');
  await page.close();
});

test('in Russian, by keyboard alone, with the sheets in English', async () => {
  const { page, frame } = await gallery('/?lang=ru', 'Шаблоны');
  expect(await frame.locator('h1').textContent()).toBe('Шаблоны');
  await frame.locator('[data-id=saas] [data-test=choose]').press('Enter');
  await frame.locator('[data-test=in-en]').press('Space');
  await frame.locator('[data-test=add]').press('Enter');
  await frame.locator('[data-test=message] .good').waitFor();
  expect(await activeSheet(page)).toBe('SaaS');
  expect(await page.evaluate(() => window.localSheet.cell('SaaS!A4').value)).toBe('KPI');
  await page.close();
});
