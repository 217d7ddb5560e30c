/** The page of functions in a real browser at 300 pixels, with a server played by the test. */

import type { Page } from 'playwright-core';
import { eventually } from '../eventually';
import { realFunctions } from './built';
import { sideways, violations } from './looks';
import { MARKUP, sampleCatalogue } from './sample';
import { type Answers, faults, type Sidebar, startSidebar } from './server';

const USERS = [
  ['en', 'en_US'],
  ['ru', 'ru_RU'],
] as const;

let sidebar: Sidebar;

beforeAll(async () => {
  sidebar = await startSidebar(sampleCatalogue('en', 'en_US'));
});
afterAll(() => sidebar.close());
afterEach(() => expect(faults).toEqual([]));

const at = (page: Page, hook: string) => page.locator(`[data-test=${hook}]`);
const focused = (page: Page) =>
  page.evaluate(() => {
    const { dataset, textContent } = document.activeElement as HTMLElement;
    return dataset.id ?? textContent?.slice(0, 40);
  });

async function openCac(answers: Partial<Answers> = {}): Promise<Page> {
  const page = await sidebar.open(answers);
  await at(page, 'search').fill('cac');
  await page.locator('[data-id=CAC]').click();
  return page;
}

test.each(USERS)('nothing of the real catalogue is wider than the sidebar (%s)', async (user, locale) => {
  const functions = realFunctions();
  const page = await sidebar.open({ functionCatalog: [{ answer: { settings: { user, locale }, functions } }] });
  expect(await sideways(page)).toEqual([]);
  for (const { id } of functions.functions) {
    await at(page, 'search').fill(`KPI_${id}`);
    await page.locator(`[data-test=function][data-id=${id}]`).waitFor();
    expect(await sideways(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator(`[data-test=detail][data-id=${id}]`).waitFor();
    expect(await sideways(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test.each(USERS)('axe-core finds nothing wrong (%s)', async (user, locale) => {
  const page = await sidebar.open({ functionCatalog: [{ answer: sampleCatalogue(user, locale) }] });
  await page.locator('.group').first().click();
  expect(await violations(page)).toEqual([]);
  await at(page, 'search').fill('cac');
  expect(await violations(page)).toEqual([]);
  await page.locator('[data-id=CAC]').click();
  await at(page, 'insert').click();
  await page.locator('.message').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('the keyboard alone finds, opens, inserts and comes back', async () => {
  const page = await sidebar.open({});
  await at(page, 'language').waitFor();
  await page.keyboard.type('стоимость', { delay: 5 });
  await page.keyboard.press('ArrowDown');
  await eventually(async () => expect(await focused(page)).toBe('CAC'));
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await focused(page)).toBe('Customer acquisition cost'));
  await page.keyboard.press('Tab');
  await page.keyboard.type('B2:B');
  await page.keyboard.press('Enter');
  await page.getByText('Inserted into D2.').waitFor();
  expect(await page.evaluate(() => window.calls.at(-1)?.request)).toEqual({ formula: '=KPI_CAC(B2:B, 100)' });
  await page.keyboard.press('Escape');
  await eventually(async () => expect(await focused(page)).toBe('CAC'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await eventually(async () => expect(await at(page, 'search').inputValue()).toBe(''));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await eventually(async () => expect(await focused(page)).toBe('CAC'));
});

test('a formula goes to the server with commas and is shown as the spreadsheet writes it', async () => {
  const page = await openCac({ functionCatalog: [{ answer: sampleCatalogue('ru', 'ru_RU') }] });
  expect(await at(page, 'detail').textContent()).toContain('=KPI_CAC(2000,5; 100)');
  await at(page, 'insert').click();
  await page.getByText('Вставлено в D2.').waitFor();
  expect(await page.evaluate(() => window.calls.at(-1))).toEqual({
    name: 'insertFormula',
    request: { formula: '=KPI_CAC(2000.5, 100)' },
  });
});

test('a cell that holds something is named, and the next try may succeed', async () => {
  const page = await openCac({ insertFormula: [{ answer: { occupied: 'D2' } }, { answer: { cell: 'E2' } }] });
  await at(page, 'insert').click();
  await page.getByText('D2 is not empty: choose an empty cell.').waitFor();
  await at(page, 'insert').click();
  await page.getByText('Inserted into E2.').waitFor();
  expect(await at(page, 'message').textContent()).toBe(
    'Inserted into E2.The figures are those of the example: put your cells in their place.',
  );
});

test('the selection in the sheet goes into a parameter', async () => {
  const page = await openCac({ selectedRange: [{ answer: { sheet: 'My deals', range: 'B2:B61' } }] });
  await at(page, 'take').first().click();
  await at(page, 'detail').getByText("=KPI_CAC('My deals'!B2:B61, 100)").waitFor();
  await at(page, 'insert').click();
  await page.getByText('Inserted into D2.').waitFor();
  expect(await at(page, 'message').textContent()).toBe('Inserted into D2.');
});

test('a selection that cannot be read is said beside its field', async () => {
  const page = await openCac({ selectedRange: [{ error: 'NetworkError' }] });
  await at(page, 'take').first().click();
  await page.getByText('The selection was not read').waitFor();
});

test('a failed insertion says why and offers another try', async () => {
  const page = await openCac({ insertFormula: [{ error: 'Exception: Protected.' }, { answer: { cell: 'D2' } }] });
  await at(page, 'insert').click();
  await page.getByText('Reason: Protected.').waitFor();
  await at(page, 'retry').press('Enter');
  await page.getByText('Inserted into D2.').waitFor();
  await eventually(async () => expect(await focused(page)).toBe('Insert into the active cell'));
});

test('a double click inserts once, and the button rests while the server works', async () => {
  const page = await openCac({ insertFormula: [{ silence: true }] });
  await at(page, 'insert').evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await eventually(async () => expect(await at(page, 'insert').isDisabled()).toBe(true));
  expect(await page.evaluate(() => window.calls.filter(({ name }) => name === 'insertFormula').length)).toBe(1);
});

test('a catalogue that does not load says what to do and loads at the next try', async () => {
  const catalogue = { answer: sampleCatalogue('en', 'en_US') };
  const page = await sidebar.open({ functionCatalog: [{ error: 'NetworkError: Connection failure' }, catalogue] });
  await at(page, 'message').getByText('Connection failure').waitFor();
  await at(page, 'retry').click();
  await page.getByText('Functions: 2').waitFor();
});

test('markup in names stays text, and an address that is a script is no link', async () => {
  const page = await sidebar.open({});
  await page.getByText(MARKUP).first().waitFor();
  await at(page, 'search').fill('учёт');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await page.locator('h1').textContent()).toBe(MARKUP));
  expect(await page.locator('img, main b').count()).toBe(0);
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((a) => ['href', 'target', 'rel'].map((name) => a.getAttribute(name))));
  expect(links).toEqual([['https://example.com/rule', '_blank', 'noopener noreferrer']]);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('the language switches in place, keeps the view, and is remembered', async () => {
  const page = await openCac();
  await at(page, 'language').click();
  await eventually(async () => expect(await page.locator('h1').textContent()).toBe('Стоимость привлечения клиента'));
  await eventually(async () => expect(await page.locator('html').getAttribute('lang')).toBe('ru'));
  await page.reload();
  await page.getByText('Функций: 2').waitFor();
});

test('a page without storage works all the same', async () => {
  const page = await sidebar.open({});
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    }),
  );
  await page.reload();
  await at(page, 'language').click();
  await page.getByText('Функций: 2').waitFor();
});

test('neighbours open each other, and Back goes the same way', async () => {
  const page = await openCac();
  await at(page, 'neighbour').click();
  await eventually(async () => expect(await at(page, 'detail').getAttribute('data-id')).toBe('ODD'));
  await at(page, 'back').click();
  await eventually(async () => expect(await at(page, 'detail').getAttribute('data-id')).toBe('CAC'));
});
