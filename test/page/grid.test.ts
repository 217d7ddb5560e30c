// The add-on's bundle in the real grid of a real browser, worked with keyboard and mouse.

import type { Page } from 'playwright-core';
import { cell, clickCell, hoverCell, type Opened, openLocal, typeFormula } from './open-page';

const [COLUMN_C, ROW_6] = [2, 5];

let opened: Opened;
let page: Page;

beforeAll(async () => {
  opened = await openLocal();
});

afterAll(() => opened.close());

beforeEach(async () => {
  page = await opened.page();
});

afterEach(() => page.close());

describe('the page', () => {
  it('opens on the first yellow cell, with the menu of the add-on', async () => {
    expect(await page.title()).toContain('KPI Sheet');
    expect(await page.locator('.o-topbar-menu', { hasText: 'KPI' }).count()).toBe(1);
    expect(await page.evaluate(() => window.localSheet.model.getters.getActivePosition())).toMatchObject({
      col: COLUMN_C,
      row: ROW_6,
    });
  });

  it('calculates a formula typed by hand', async () => {
    await typeFormula(page, '=KPI_CAC(2000; 100)');
    expect(await cell(page, 'C6')).toMatchObject({ value: 20, formula: '=KPI_CAC(2000,100)' });
    await typeFormula(page, '=KPI_CAC(2000, 100)');
    expect(await cell(page, 'C7')).toEqual({ value: 20, text: '20', formula: '=KPI_CAC(2000,100)', error: null });
  });

  it('shows the help of the arguments while a formula is typed', async () => {
    await page.keyboard.type('=KPI_CAC(2000,');
    const help = page.locator('.o-formula-assistant');
    await help.getByText('Example: =KPI_CAC(2000, 100) gives 20.').waitFor({ state: 'visible' });
    expect(await help.textContent()).toContain('KPI_CAC ( sales_marketing_spend');
    const focused = help.locator('.o-formula-assistant-arg .o-formula-assistant-focus');
    expect(await focused.textContent()).toContain('new_customers');
  });

  it('shows #ERROR! with the message on hover', async () => {
    await typeFormula(page, '=KPI_CAC("abc", 5)');
    expect(await cell(page, 'C6')).toMatchObject({ value: '#ERROR!', text: '#ERROR!' });
    await hoverCell(page, COLUMN_C, ROW_6);
    const tooltip = page.locator('.o-error-tooltip');
    await tooltip.waitFor();
    expect(await tooltip.textContent()).toContain('KPI_CAC: sales_marketing_spend must be a number');
  });

  it('spills a range, and refuses to cover what stands there', async () => {
    await page.locator('.o-sheet-name', { hasText: 'Survey' }).click();
    await clickCell(page, 6, 10);
    await typeFormula(page, '=KPI_CAC(Monthly!K4:K6, Monthly!G4:G6)');
    expect(await page.evaluate(() => window.localSheet.range('Survey!G11:G13'))).toEqual([
      ['Customer acquisition cost'],
      [110],
      [4750 / 44],
    ]);
    await page.evaluate(() => window.localSheet.set('Survey!I12', 'mine'));
    await clickCell(page, 8, 10);
    await typeFormula(page, '=KPI_CAC(Monthly!K4:K6, Monthly!G4:G6)');
    expect(await cell(page, 'Survey!I11')).toMatchObject({
      value: '#REF!',
      error: expect.stringContaining('overwrite'),
    });
    expect(await cell(page, 'Survey!I12')).toMatchObject({ value: 'mine' });
  });

  it('may be written and read from a script', async () => {
    const seen = await page.evaluate(() => window.localSheet.set("'Start here'!C7", '=KPI_CHURN(15, 50)'));
    expect(seen).toEqual({ value: 0.3, text: '0.3', formula: '=KPI_CHURN(15,50)', error: null });
  });
});

describe('the Russian page', () => {
  beforeEach(() => page.goto(`${opened.address}/?lang=ru`).then(() => page.waitForSelector('html[data-ready]')));

  it('separates arguments with semicolons and tells errors in Russian', async () => {
    await typeFormula(page, '=KPI_CAC(1000,5; 100)');
    expect(await cell(page, 'C6')).toMatchObject({ value: 10.005, text: '10,005', formula: '=KPI_CAC(1000,5;100)' });
    await typeFormula(page, '=KPI_CAC("abc"; 5)');
    expect((await cell(page, 'C7')).error).toMatch(/^KPI_CAC: .*[а-яё]/);
  });

  it('has its own workbook, in rubles and Moscow time', async () => {
    expect((await cell(page, 'Месяцы!B5')).text).toBe('2\u00a0092\u00a0500 ₽');
    expect((await cell(page, 'Месяцы!O4')).text).toBe('Стоимость привлечения клиента');
    expect(await page.evaluate(() => window.localSheet.host.settings.timeZone)).toBe('Europe/Moscow');
  });
});
