/** Every view of the wizard in both languages at 300 pixels: nothing wider, nothing that axe-core finds wrong. */

import { sideways, violations } from '../looks';
import { bookOf, dealsAndMonths, doubtfulDeals, emptyBook } from './books';
import { faults, type Opened, quiet, startWizard, type Wizard } from './open';

let wizard: Wizard;

beforeAll(async () => {
  wizard = await startWizard();
});
afterAll(() => wizard.close());
afterEach(() => expect(faults).toEqual([]));

async function check({ page }: Opened, view: string): Promise<void> {
  const wrong = await violations(page);
  expect({ view, wrong, wide: await sideways(page) }).toEqual({ view, wrong: [], wide: [] });
  expect(await page.locator('.primary').count()).toBeLessThan(2);
}

describe.each(['en', 'ru'] as const)('in %s', (user) => {
  test('the steps', async () => {
    const opened = await wizard.open({ workbook: doubtfulDeals(), user });
    const { page, at } = opened;
    await at('question').first().waitFor();
    for (const fold of ['columns', 'stages']) await at(fold).click();
    await quiet(opened);
    await check(opened, 'data');
    await at('next').click();
    await page.locator('.kpi-value:not(.waiting)').first().waitFor();
    for (const fold of await at('missing').all()) await fold.click();
    await check(opened, 'kpis');
    await at('search').fill('zzzzzz');
    await check(opened, 'nothing found');
    await at('search').fill('cac');
    await check(opened, 'search');
    await at('step-data').click();
    const stages = page.locator('[data-test=question][data-id=stages]');
    await stages.locator('select').first().selectOption('won');
    await stages.locator('[data-test=confirm]').click();
    await stages.waitFor({ state: 'detached' });
    await at('step-periods').click();
    await at('add-target').selectOption('WIN_RATE');
    await page.keyboard.type('40');
    await check(opened, 'periods');
    await page.keyboard.type('x');
    await check(opened, 'a wrong target');
    await at('next').click();
    await check(opened, 'build');
    opened.fault = (name) => (name === 'wizardStep' ? 'silence' : undefined);
    await at('build').click();
    await check(opened, 'building');
  });

  test('readings, the summary, an explanation, failures', async () => {
    const opened = await wizard.open({ workbook: dealsAndMonths(), user });
    const { page, at } = opened;
    await at('step-kpis').click();
    await at('reading').first().waitFor();
    await check(opened, 'readings');
    opened.fault = (name, nth) => (name === 'wizardStep' && nth === 1 ? 'error' : undefined);
    await at('build-now').click();
    await at('problem').waitFor();
    await check(opened, 'failed');
    await at('retry').click();
    await at('built').waitFor();
    await check(opened, 'built');
    await at('explain').click();
    await page.locator('.explain .message').waitFor();
    await check(opened, 'nothing selected');
  });

  test('the first run', async () => {
    const opened = await wizard.open({ workbook: emptyBook(), user });
    await opened.at('first-run').waitFor();
    await quiet(opened);
    await check(opened, 'first run');
  });

  test('cells that are no table: the selection may be one', async () => {
    const opened = await wizard.open({ workbook: bookOf({ Notes: [['Call Ann']] }), user });
    const { at } = opened;
    await at('first-run').waitFor();
    await quiet(opened);
    await check(opened, 'no table');
    await at('selection').click();
    await at('problem').waitFor();
    await check(opened, 'no table selected');
    await at('read-again').click();
    await at('first-run').waitFor();
  });

  test('a workbook that cannot be read', async () => {
    const opened = await wizard.open({ workbook: emptyBook(), user });
    opened.fault = () => 'error';
    await opened.page.reload();
    await opened.at('problem').waitFor();
    await check(opened, 'not read');
  });
});
