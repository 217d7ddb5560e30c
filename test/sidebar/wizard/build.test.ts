/** Building from the sidebar: progress, cancel, double clicks, closing and opening again, and the summary that stands. */

import type { Locator } from 'playwright-core';
import { clearDeals } from './books';
import { faults, gate, type Opened, quiet, startWizard, type Wizard } from './open';

let wizard: Wizard;

beforeAll(async () => {
  wizard = await startWizard();
});
afterAll(() => wizard.close());
afterEach(() => expect(faults).toEqual([]));

const sheetsOf = ({ sheet }: Opened) =>
  sheet.model
    .exportData()
    .sheets.filter(({ isVisible }) => isVisible !== false)
    .map(({ name }) => name);

async function openAndBuild(): Promise<Opened> {
  const opened = await wizard.open({ workbook: clearDeals() });
  await opened.page.getByText('Win rate').first().waitFor();
  await opened.at('build-now').click();
  return opened;
}

/** The answers of the build's steps, from the n-th on, wait until they are let go. */
function hold(opened: Opened, from: number): () => void {
  const { passed, open } = gate();
  opened.fault = (name, nth) => (name === 'wizardStep' && nth >= from ? { until: passed } : undefined);
  return open;
}

/** A build that stands after its first step. */
async function openAndHold(): Promise<{ opened: Opened; letGo: () => void }> {
  const opened = await wizard.open({ workbook: clearDeals() });
  const letGo = hold(opened, 2);
  await opened.page.getByText('Win rate').first().waitFor();
  await opened.at('build-now').click();
  await opened.page.waitForFunction(() => Number(document.querySelector('[role=progressbar]')?.ariaValueNow) > 0);
  return { opened, letGo };
}

async function openAndBuilt(): Promise<Opened> {
  const opened = await openAndBuild();
  await opened.at('built').waitFor();
  return opened;
}

test('one click on the first step builds the summary on a new sheet', async () => {
  const opened = await openAndBuilt();
  expect(await opened.at('built').textContent()).toContain('It stands on the sheet “KPI summary”.');
  expect(sheetsOf(opened).sort()).toEqual(['Deals', 'KPI summary']);
});

test('a build says how far it is, with its only primary button at rest', async () => {
  const { opened, letGo } = await openAndHold();
  const bar = opened.page.getByRole('progressbar');
  expect(Number(await bar.getAttribute('aria-valuemax'))).toBeGreaterThan(1);
  expect(await opened.page.locator('.primary').count()).toBe(1);
  expect(await opened.page.locator('.primary').isDisabled()).toBe(true);
  letGo();
  await opened.at('built').waitFor();
});

test('cancel takes away what was built and says so', async () => {
  const { opened, letGo } = await openAndHold();
  await opened.at('cancel').click();
  letGo();
  await opened.at('cancelled').waitFor();
  expect(await opened.at('cancelled').textContent()).toBe('Cancelled. The spreadsheet is as it was.');
  expect(sheetsOf(opened)).toEqual(['Deals']);
  opened.fault = () => undefined;
  await opened.at('build-now').click();
  await opened.at('built').waitFor();
});

test.each([
  ['with the mouse', (button: Locator) => button.dblclick({ delay: 60 })],
  [
    'before the page can answer',
    (button: Locator) => button.evaluate((one: HTMLElement) => [one.click(), one.click()]),
  ],
])('a double click %s builds once', async (_, doubleClick) => {
  const opened = await wizard.open({ workbook: clearDeals() });
  await opened.page.getByText('Win rate').first().waitFor();
  const letGo = hold(opened, 1);
  await doubleClick(opened.at('build-now'));
  letGo();
  await opened.at('built').waitFor();
  const tokens = new Set(opened.calls.filter(({ name }) => name === 'wizardStep').map(({ request }) => request.token));
  expect(tokens.size).toBe(1);
  expect(sheetsOf(opened)).toHaveLength(2);
});

test('closed while building and opened again, the sidebar goes on from there', async () => {
  const { opened } = await openAndHold();
  await opened.page.reload();
  opened.fault = () => undefined;
  await opened.at('left-running').waitFor();
  await opened.at('go-on').click();
  await opened.at('built').waitFor();
  expect(sheetsOf(opened)).toHaveLength(2);
});

test('closed while building and opened again, the sidebar can take it away', async () => {
  const { opened } = await openAndHold();
  await opened.page.reload();
  opened.fault = () => undefined;
  await opened.at('left-running').waitFor();
  await opened.at('cancel').click();
  await opened.at('cancelled').waitFor();
  expect(sheetsOf(opened)).toEqual(['Deals']);
});

test('a build that failed half-way goes on with the same wish', async () => {
  const opened = await wizard.open({ workbook: clearDeals() });
  opened.fault = (name, nth) => (name === 'wizardStep' && nth === 2 ? 'error' : undefined);
  await opened.page.getByText('Win rate').first().waitFor();
  await opened.at('build-now').click();
  await opened.at('problem').getByText('Connection failure').waitFor();
  await opened.at('retry').click();
  await opened.at('built').waitFor();
  expect(sheetsOf(opened)).toHaveLength(2);
});

test('opened again, the sidebar shows the summary that stands; update and change keep it on its sheet', async () => {
  const opened = await openAndBuilt();
  const { page, at } = opened;
  await page.reload();
  await at('built').waitFor();
  expect(await page.locator('.heading').textContent()).toBe('Your summary');
  await at('update').click();
  await page.getByText('The summary is ready').waitFor();
  await at('change').click();
  await at('step-kpis').click();
  await page.locator('[data-test=kpi][data-id=WIN_RATE] .kpi-value:not(.waiting)').waitFor();
  await page.locator('[data-test=kpi][data-id=WIN_RATE] input').uncheck();
  await at('step-build').click();
  expect(await at('outline').textContent()).toContain('On the sheet “KPI summary”, in place');
  await at('build').click();
  await at('built').waitFor();
  expect(sheetsOf(opened)).toHaveLength(2);
  expect(await page.locator('.heading').textContent()).toBe('The summary is ready');
});

test('the selected figure is explained: formula with numbers, measures, rows; what was said of it goes with an update', async () => {
  const opened = await openAndBuilt();
  const { at, sheet, page } = opened;
  await at('explain').click();
  await page.getByText('Select a figure on the summary').waitFor();
  const rows = Array.from({ length: 20 }, (_, i) => i + 1);
  const row = rows.find((r) => sheet.cell(`'KPI summary'!A${r}`).text === 'Win rate') ?? 0;
  const { grid } = sheet.host;
  const id = grid.findSheet('KPI summary') ?? '';
  sheet.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: sheet.model.getters.getActiveSheetId(), sheetIdTo: id });
  sheet.model.selection.selectCell(1, row - 1);
  await at('explain').click();
  await at('explanation').waitFor();
  const told = (await at('explanation').textContent()) ?? '';
  expect(told).toMatch(
    /Win rate.*%.*won \(31\) ÷ \(won \(31\) \+ lost \(29\)\).*Deals won31Deals lost29.*Deals: counted: 60 of \d+by date: /,
  );
  await at('update').click();
  await at('working').waitFor();
  await at('built').waitFor();
  expect(await at('explanation').count()).toBe(0);
});

test('what was chosen is kept while the sidebar is closed, a document at a time', async () => {
  const opened = await wizard.open({ workbook: clearDeals() });
  const { page, at } = opened;
  await at('step-periods').click();
  await at('period').selectOption('quarter');
  await quiet(opened);
  await page.reload();
  await at('period').waitFor();
  expect(await at('period').inputValue()).toBe('quarter');
});
