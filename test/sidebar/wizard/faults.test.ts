/** What may go wrong around the wizard: failing calls, late answers, sheets that go, names with markup, a browser without storage. */

import { eventually } from '../../eventually';
import { clearDeals, dealsAndSpend, emptyBook, MARKUP, markedUp } from './books';
import { type Called, faults, gate, type Opened, quiet, startWizard, type Wizard } from './open';

let wizard: Wizard;

beforeAll(async () => {
  wizard = await startWizard();
});
afterAll(() => wizard.close());
afterEach(() => expect(faults).toEqual([]));

const failing = (wanted: string, times: number) => (name: string, nth: number) =>
  name === wanted && nth <= times ? ('error' as const) : undefined;

/** Opens with a call that fails from the first view on, until it is mended. */
async function openFailing(name: string, book = clearDeals()): Promise<Opened> {
  const opened = await wizard.open({ workbook: book });
  await opened.page.locator('[data-test=table], [data-test=first-run]').first().waitFor();
  opened.fault = failing(name, Number.POSITIVE_INFINITY);
  return opened;
}

async function sayAndRetry(opened: Opened, title: string): Promise<void> {
  const { at, page } = opened;
  await at('problem').waitFor();
  const said = (await at('problem').textContent()) ?? '';
  expect(said).toContain(title);
  expect(said).toContain('Check the connection and try again.');
  expect(said).toContain('Reason: Connection failure');
  expect(await page.locator('.primary').count()).toBeLessThanOrEqual(1);
  opened.fault = () => undefined;
  await at('retry').click();
  await at('problem').waitFor({ state: 'detached' });
}

test('reading fails: said in place, and the next try reads', async () => {
  const opened = await openFailing('wizardScan');
  await opened.page.reload();
  await sayAndRetry(opened, 'The spreadsheet was not read');
  await opened.at('table').waitFor();
});

test('the selection fails: the tables found stay', async () => {
  const opened = await openFailing('wizardScan');
  await opened.at('selection').click();
  await opened.at('problem').waitFor();
  expect(await opened.at('table').count()).toBe(1);
  await sayAndRetry(opened, 'The selection was not read');
});

test('the figures fail: KPIs can still be chosen', async () => {
  const opened = await openFailing('wizardPreview');
  await opened.at('next').click();
  await opened.at('problem').waitFor();
  const row = opened.page.locator('[data-test=kpi][data-id=WIN_RATE] input');
  await row.uncheck();
  await row.check();
  await sayAndRetry(opened, 'The figures were not computed');
});

test('a step fails, cancelling fails: each says so and can be tried again', async () => {
  const opened = await openFailing('wizardStep');
  await opened.at('build-now').click();
  await opened.at('problem').waitFor();
  const step = gate();
  opened.fault = (name, nth) =>
    name === 'wizardStep' ? { until: step.passed } : failing('wizardCancel', 1)(name, nth);
  await opened.at('retry').click();
  await opened.at('cancel').click();
  step.open();
  await opened.at('problem').getByText('It was not cancelled').waitFor();
  await opened.at('retry').click();
  await opened.at('cancelled').waitFor();
});

test('explaining fails: said in place', async () => {
  const opened = await openFailing('wizardExplain');
  await opened.at('build-now').click();
  await opened.at('built').waitFor();
  await opened.at('explain').click();
  await opened.at('problem').getByText('No explanation yet').waitFor();
  opened.fault = () => undefined;
  await opened.at('retry').click();
  await opened.at('problem').waitFor({ state: 'detached' });
});

test('the list of templates fails, adding one fails: sample data can still be added', async () => {
  const opened = await openFailing('templateList', emptyBook());
  await opened.page.reload();
  await opened.at('problem').getByText('The templates did not load').waitFor();
  opened.fault = failing('insertTemplate', 1);
  await opened.at('insert').click();
  await opened.at('problem').getByText('Nothing was added').waitFor();
  await opened.at('problem').filter({ hasText: 'Nothing was added' }).locator('[data-test=retry]').click();
  await opened.at('table').first().waitFor();
});

test('answers out of order: the last question counts', async () => {
  const opened = await wizard.open({ workbook: clearDeals() });
  const { page, at } = opened;
  await at('step-periods').click();
  await page.waitForFunction(() => /\d{4}/.test(document.querySelector('.pair + .small')?.textContent ?? ''));
  const asksForYears = ({ name, request }: Called) =>
    name === 'wizardPreview' && JSON.stringify(request).includes('"year"');
  const years = gate();
  opened.fault = () => (asksForYears(opened.calls.at(-1) as Called) ? { until: years.passed } : undefined);
  await at('period').selectOption('year');
  await eventually(() => expect(opened.calls.some(asksForYears)).toBe(true));
  await at('period').selectOption('quarter');
  await page.getByText(/\d{4}-Q\d – \d{4}-Q\d/).waitFor();
  await page.evaluate(() => {
    const span = document.querySelector('.pair + .small');
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(span?.textContent ?? '')).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  years.open();
  await quiet(opened);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  expect(await page.locator('.pair + .small').first().textContent()).toMatch(/^\d{4}-Q\d – \d{4}-Q\d$/);
});

test('a sheet is deleted meanwhile: said with the remedy, and the rest goes on', async () => {
  const opened = await wizard.open({ workbook: dealsAndSpend() });
  const { page, at, sheet } = opened;
  await page.getByText('Tables: 2').waitFor();
  await at('step-build').click();
  await page.waitForFunction(() => document.querySelector('[data-test=outline]')?.textContent?.includes('Ads'));
  await quiet(opened);
  sheet.model.dispatch('DELETE_SHEET', { sheetId: 'sheet1', sheetName: 'Ads' });
  await at('build').click();
  await at('problem').getByText('is not there any more').waitFor();
  await at('scan-again').click();
  await at('gone').waitFor();
  expect(await at('gone').textContent()).toContain('Ads!A1');
  await at('build-now').click();
  await at('built').waitFor();
});

test('reopened after its sheet went, the sidebar says so instead of building without it', async () => {
  const opened = await wizard.open({ workbook: dealsAndSpend() });
  await opened.page.getByText('Tables: 2').waitFor();
  await opened.at('step-periods').click();
  await quiet(opened);
  opened.sheet.model.dispatch('DELETE_SHEET', { sheetId: 'sheet1', sheetName: 'Ads' });
  await opened.page.reload();
  await opened.at('gone').waitFor();
});

test('a summary whose sheet was renamed can be changed to read the sheet by its new name', async () => {
  const opened = await wizard.open({ workbook: dealsAndSpend() });
  const { at } = opened;
  await at('build-now').click();
  await at('built').waitFor();
  opened.sheet.model.dispatch('RENAME_SHEET', { sheetId: 'sheet1', oldName: 'Ads', newName: 'Ads 2025' });
  await at('update').click();
  await at('problem').getByText('is not there any more').waitFor();
  await at('scan-again').click();
  await at('change').click();
  expect(await at('gone').textContent()).toContain('Ads!A1');
  expect(await at('table').count()).toBe(2);
  await at('build-now').click();
  await at('built').waitFor();
});

test('names with markup stay text on every step and on the summary', async () => {
  const opened = await wizard.open({ workbook: markedUp() });
  const { page, at } = opened;
  await at('table').waitFor();
  for (const fold of ['columns', 'stages']) await at(fold).click();
  expect(await at('table').textContent()).toContain(MARKUP.slice(0, 20));
  for (const step of ['kpis', 'periods', 'build']) await at(`step-${step}`).click();
  await at('build').click();
  await page.locator('[data-test=built], [data-test=problem]').first().waitFor();
  expect(await page.locator('img, main i').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('what another version of the page has kept, or nobody can read, is forgotten', async () => {
  const opened = await wizard.open({ workbook: clearDeals() });
  const { page, at } = opened;
  await at('table').waitFor();
  for (const kept of ['{', '{"version":0}', '{"version":1,"draft":{}}', '[]']) {
    await page.evaluate((text) => {
      for (const key of Object.keys(localStorage)) if (key.includes('wizard')) localStorage.setItem(key, text);
    }, kept);
    await page.reload();
    await at('table').waitFor();
  }
});

test('a browser without storage works all the same', async () => {
  const opened = await wizard.open({ workbook: clearDeals() });
  await opened.page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    }),
  );
  await opened.page.reload();
  await opened.at('language').click();
  await opened.page.getByText('Таблиц: 1').waitFor();
  await opened.at('build-now').click();
  await opened.at('built').waitFor();
});
