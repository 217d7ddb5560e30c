/** The four steps of the wizard in a real browser, over the built script on a real local workbook. */

import { clearDeals, dealsAndMonths, dealsAndSpend, doubtfulDeals, russianMonths } from './books';
import { faults, type Opened, quiet, startWizard, type Wizard } from './open';

let wizard: Wizard;

beforeAll(async () => {
  wizard = await startWizard();
});
afterAll(() => wizard.close());
afterEach(() => expect(faults).toEqual([]));

const lastOf = ({ calls }: Opened, name: string) => calls.filter((call) => call.name === name).at(-1)?.request;
const counted = async ({ page }: Opened) => {
  await page.locator('[data-test=kpi] .kpi-value:not(.waiting)').first().waitFor();
};

test('a clear table: its kind, its columns with values, roles and reasons, and what will be built', async () => {
  const opened = await wizard.open({ workbook: clearDeals() });
  const { page, at } = opened;
  await page.getByText('Win rate').first().waitFor();
  expect(await at('questions').count()).toBe(0);
  expect(await at('kind').inputValue()).toBe('deals');
  await at('columns').click();
  const amount = page.locator('[data-test=column][data-id=C]');
  expect(await amount.textContent()).toMatch(/Amount2,?600 · 1,?800 · 1,?650/);
  expect(await amount.locator('select').inputValue()).toBe('amount');
  expect(await amount.textContent()).toContain('The header says "Amount"');
});

test('another role is the user’s choice, and the KPIs follow it', async () => {
  const opened = await wizard.open({ workbook: clearDeals() });
  const { page, at } = opened;
  await page.getByText('Revenue per rep').first().waitFor();
  await at('columns').click();
  const owner = page.locator('[data-test=column][data-id=D]');
  await owner.locator('select').selectOption('');
  await owner.getByText('Your choice.').waitFor();
  await page.waitForFunction(
    () => !document.querySelector('[data-test=will-show]')?.textContent?.includes('Revenue per rep'),
  );
  expect(lastOf(opened, 'wizardPreview')).toMatchObject({ tables: [{ roles: { 4: null } }] });
});

test('a question of the scan comes first, and goes when it is answered', async () => {
  const opened = await wizard.open({ workbook: doubtfulDeals() });
  const { page, at } = opened;
  const question = page.locator('[data-test=question][data-id=stages]');
  await question.getByLabel('What Signed up means').selectOption('won');
  await question.getByLabel('What Ghosted us means').selectOption('lost');
  await question.locator('[data-test=confirm]').click();
  await question.waitFor({ state: 'detached' });
  await at('next').click();
  await counted(opened);
  expect(lastOf(opened, 'wizardPreview')).toMatchObject({
    tables: [{ stages: { 'Signed up': 'won', 'Ghosted us': 'lost' } }],
  });
  expect(await page.locator('[data-test=kpi][data-id=WIN_RATE] .kpi-value').textContent()).toMatch(/^\d+(\.\d)?%$/);
});

test('rows to leave out are offered with their number, and can be kept', async () => {
  const opened = await wizard.open({ workbook: doubtfulDeals() });
  const filter = opened.page.locator('.filters .check', { hasText: 'test records' });
  await filter.waitFor();
  expect(await filter.textContent()).toContain('Rows: 12');
  const box = filter.locator('input');
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await quiet(opened);
  expect(Object.values(lastOf(opened, 'wizardPreview')?.filters as object)).toEqual([false]);
});

test('the selection in the grid takes the place of the tables found, and the way back is one click', async () => {
  const opened = await wizard.open({ workbook: dealsAndSpend() });
  const { page, at, sheet } = opened;
  await page.getByText('Tables: 2').waitFor();
  sheet.model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: { left: 0, right: 5, top: 0, bottom: 20 } });
  await at('selection').click();
  await page.getByText('Only the selection Deals A1:F21 is used.').waitFor();
  expect(await at('table').count()).toBe(1);
  expect(await at('table').textContent()).toContain('Rows: 20');
  await quiet(opened);
  expect(lastOf(opened, 'wizardPreview')).toMatchObject({ tables: [{ use: true, range: 'A1:F21' }] });
  await page.reload();
  await page.getByText('Only the selection Deals A1:F21 is used.').waitFor();
  await page.getByText('Use the whole spreadsheet').click();
  await page.getByText('Tables: 2').waitFor();
  await quiet(opened);
  expect(JSON.stringify(lastOf(opened, 'wizardPreview'))).not.toContain('range');
});

test('KPIs show live values, and what is missing for the others; search finds them in both languages', async () => {
  const opened = await wizard.open({ workbook: clearDeals() });
  const { page, at } = opened;
  await at('next').click();
  await counted(opened);
  await at('search').fill('стоимость привлечения');
  const cac = page.locator('[data-test=kpi][data-id=CAC]');
  expect(await cac.textContent()).toContain('add a table with spend');
  expect(await cac.locator('input').isDisabled()).toBe(true);
  await at('search').fill('close rate');
  const closeRate = page.locator('[data-test=kpi][data-id=CLOSE_RATE]');
  expect(await closeRate.locator('.kpi-value').textContent()).toMatch(/%$/);
});

test('spend beside deals feeds CAC', async () => {
  const opened = await wizard.open({ workbook: dealsAndSpend() });
  await opened.at('next').click();
  await counted(opened);
  await opened.at('search').fill('cac');
  const cac = opened.page.locator('[data-test=kpi][data-id=CAC]');
  await cac.locator('.kpi-value:not(.waiting)').waitFor();
  expect(await cac.locator('.kpi-value').textContent()).toMatch(/\d/);
});

test('a name with two readings asks, and the answer goes with the request', async () => {
  const opened = await wizard.open({ workbook: dealsAndMonths() });
  const { page, at } = opened;
  await at('next').click();
  await counted(opened);
  const asks = page.locator('[data-test=kpi]:has([data-test=reading])').first();
  await asks.waitFor();
  const id = (await asks.getAttribute('data-id')) ?? '';
  const radio = asks.locator('input[type=radio]').nth(1);
  const number = Number(await radio.getAttribute('value'));
  await radio.check();
  await page.waitForFunction(() => !document.querySelector('.waiting'));
  await quiet(opened);
  expect(lastOf(opened, 'wizardPreview')).toMatchObject({ readings: { [id]: number } });
  expect(await asks.getByText('please check').count()).toBe(0);
});

test('every function can be found: what needs other data says so, a table where to take it; no group opens onto nothing', async () => {
  const opened = await wizard.open({ workbook: clearDeals(), user: 'ru' });
  const { page, at } = opened;
  await at('step-kpis').click();
  await page.locator('[data-test=kpi][data-id=WIN_RATE] .kpi-value:not(.waiting)').waitFor();
  const found = async (query: string) => {
    await at('search').fill(query);
    const hits = page.locator('[data-test=kpi], [data-test=table-function]');
    return hits.evaluateAll((all) => all.map((one) => `${one.getAttribute('data-id')}: ${one.textContent}`));
  };
  expect((await found('взвеш'))[0]).toMatch(/^WEIGHTED_PIPELINE: .*нужно: сделки с вероятностями/);
  expect((await found('когорт'))[0]).toMatch(/^COHORT: .*KPI → Функции/);
  await at('search').fill('');
  const targets = page.locator('[data-test=group][data-id=targets]');
  await targets.getByRole('button').first().click();
  expect(await targets.locator('[data-test=kpi]').count()).toBeGreaterThan(3);
});

test('targets are typed as people write them: percents, decimal commas, a due date', async () => {
  const opened = await wizard.open({ workbook: russianMonths(), user: 'ru' });
  const { page, at } = opened;
  await at('step-periods').click();
  await at('add-target').locator('option[value=GROSS_MARGIN]').waitFor({ state: 'attached' });
  await at('add-target').selectOption('GROSS_MARGIN');
  await page.keyboard.type('52,5');
  await page.getByLabel('Срок: Валовая маржинальность').fill('2025-12-31');
  await at('add-target').selectOption('revenue');
  await page.keyboard.type('1 200 000');
  await at('add-target').selectOption('AOV');
  await page.keyboard.type('много');
  await page.getByText('Напишите число').waitFor();
  await at('next').click();
  await at('build').click();
  await at('built').waitFor();
  expect(lastOf(opened, 'wizardStep')?.targets).toEqual({
    GROSS_MARGIN: { value: 0.525, due: '2025-12-31' },
    revenue: { value: 1200000 },
  });
});

test('beside a target stands the figure of the last full month, and nothing that is past is offered as a target', async () => {
  const opened = await wizard.open({ workbook: russianMonths(), user: 'ru' });
  const { page, at, sheet } = opened;
  await at('step-periods').click();
  await at('add-target').locator('option[value=revenue]').waitFor({ state: 'attached' });
  const ids = await at('add-target')
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  expect(ids.filter((id) => id?.includes(':'))).toEqual([]);
  await at('add-target').selectOption('revenue');
  const said = await page.locator('[data-test=target][data-id=revenue] .small').textContent();
  await at('build-now').click();
  await at('built').waitFor();
  const rows = Array.from({ length: 90 }, (_, i) => i + 1);
  const row = rows.find((one) => sheet.cell(`'Сводка KPI'!A${one}`).text === 'Выручка');
  const month = String(sheet.cell("'Сводка KPI'!C5").text).split('.').reverse().slice(0, 2).join('-');
  expect(said).toBe(`${sheet.cell(`'Сводка KPI'!C${row}`).text} за ${month}`);
});

test('period, count, breakdowns, formulas, currency and language go with the request', async () => {
  const opened = await wizard.open({ workbook: clearDeals() });
  const { page, at } = opened;
  await at('step-periods').click();
  await at('period').selectOption('quarter');
  await at('periods').selectOption('all');
  await at('breakdowns').getByText('Sales rep').click();
  await page.getByText('Plain formulas').click();
  await at('currency').selectOption('€');
  await at('summary-language').selectOption('ru');
  await quiet(opened);
  await at('step-build').click();
  await at('build').click();
  await at('built').waitFor();
  expect(lastOf(opened, 'wizardStep')).toMatchObject({
    period: 'quarter',
    periods: 'all',
    style: 'plain',
    currency: '€',
    language: 'ru',
  });
  expect(lastOf(opened, 'wizardStep')?.breakdowns).not.toContain('rep');
});
