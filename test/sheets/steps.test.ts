// A build in steps: the same summary as in one go, whatever happens between two steps, and nothing to see before the last.

import type { HeadlessSheet } from '../../local/node/create';
import type { InsertTemplateAnswer } from '../../src/sheets/templates/contract';
import type { CancelAnswer, Failure, Progress, ScanAnswer, StepAnswer } from '../../src/sheets/wizard/contract';
import { ask, openSample, openShop, runSteps, sheetNames } from './asking';
import { picture, type SheetPicture, undone } from './workbook';

const STEPS = 4;
const MINUTES = 60_000;

const requestOf = (sheet: HeadlessSheet) => ask<ScanAnswer>(sheet, 'wizardScan').request;
const step = (sheet: HeadlessSheet, wish: object) => ask<StepAnswer | Failure>(sheet, 'wizardStep', wish);
const visible = (sheet: HeadlessSheet) => picture(sheet).filter(({ hidden }) => !hidden);
const withoutTokens = (sheets: SheetPicture[]) => sheets.filter(({ name }) => name !== 'KPI memory');

/** The shop, and the shop with a summary on which its user has typed. */
const STATES: Record<string, () => HeadlessSheet> = {
  'a first build': openShop,
  'a rebuild': () => {
    const sheet = openShop();
    ask(sheet, 'wizardBuild', { ...requestOf(sheet), periods: 2 });
    sheet.setMany({ "'KPI summary'!F9": 120, "'KPI summary'!A60": 'mine', "'KPI summary'!P9": '=B9*2' });
    return sheet;
  },
};

describe.each(Object.entries(STATES))('%s', (_, open) => {
  test('gives what one call gives, tells how far it is, and shows nothing before it is done', () => {
    const sheet = open();
    const wish = { ...requestOf(sheet), token: 'one' };
    const before = JSON.stringify(visible(sheet));
    const seen: Progress[] = [];
    for (let done = 1; done < STEPS; done++) {
      seen.push(step(sheet, wish) as Progress);
      expect(JSON.stringify(visible(sheet))).toBe(before);
    }
    expect(seen.map(({ done, of, token }) => [done, of, token])).toEqual([1, 2, 3].map((done) => [done, STEPS, 'one']));
    for (const { say } of seen) expect([/^[A-Z]/.test(say.en), /^[А-Я]/.test(say.ru)]).toEqual([true, true]);
    const built = step(sheet, wish);
    const other = open();
    const whole = ask(other, 'wizardBuild', wish);
    expect(built).toEqual({ built: whole });
    expect(withoutTokens(picture(sheet))).toEqual(withoutTokens(picture(other)));
    expect(step(sheet, wish)).toMatchObject({ built: { repeated: true } });
  });

  test.each([1, 3])('is taken away after step %i, at once or by the next scan once it is given up', (steps) => {
    const sheet = open();
    const wish = { ...requestOf(sheet), token: 'one' };
    const before = JSON.stringify(picture(sheet));
    const begin = () => {
      for (let done = 0; done < steps; done++) step(sheet, wish);
    };
    begin();
    expect(ask<CancelAnswer>(sheet, 'wizardCancel', { token: 'one' })).toEqual({ cancelled: true });
    expect(JSON.stringify(picture(sheet))).toBe(before);
    expect(ask<CancelAnswer>(sheet, 'wizardCancel', { token: 'one' })).toEqual({ cancelled: false });
    begin();
    expect(ask<ScanAnswer>(sheet, 'wizardScan').running).toMatchObject({ token: 'one', done: steps });
    expect(sheetNames(sheet).join()).toMatch(/temporary/);
    giveUp(sheet);
    expect(ask<ScanAnswer>(sheet, 'wizardScan').running).toBeNull();
    expect(JSON.stringify(picture(sheet))).toBe(before);
  });

  test('a page that is opened meanwhile goes on with it', () => {
    const sheet = open();
    step(sheet, { ...requestOf(sheet), token: 'one' });
    const { running } = ask<ScanAnswer>(sheet, 'wizardScan');
    expect(runSteps(sheet, { token: running?.token })).toHaveProperty('built');
    expect(sheetNames(sheet).join()).not.toMatch(/temporary/);
  });

  test.each([3])('rows and columns that move its tables after step %i do not make a wrong formula', (steps) => {
    const sheet = open();
    const wish = { ...requestOf(sheet), token: 'one' };
    for (let done = 0; done < steps; done++) step(sheet, wish);
    const move = (one: HeadlessSheet) => {
      const { model } = one;
      const sheetId = model.getters.getSheetIds()[0];
      const common = { sheetId, sheetName: 'Orders', base: 0, quantity: 1, position: 'before' } as const;
      model.dispatch('ADD_COLUMNS_ROWS', { ...common, dimension: 'ROW' });
      model.dispatch('ADD_COLUMNS_ROWS', { ...common, dimension: 'COL' });
    };
    move(sheet);
    const built = runSteps(sheet, wish);
    expect(built).toMatchObject({ error: { en: expect.stringContaining('Orders!A1') }, remedy: 'scan' });
    const again = runSteps(sheet, { ...requestOf(sheet), token: 'two' });
    const other = open();
    move(other);
    ask(other, 'wizardBuild', requestOf(other));
    expect(again).toHaveProperty('built');
    expect(withoutTokens(picture(sheet))).toEqual(withoutTokens(picture(other)));
  });

  test('a table that is renamed into another one makes it begin again', () => {
    const sheet = open();
    const wish = { ...requestOf(sheet), token: 'one' };
    step(sheet, wish);
    step(sheet, wish);
    sheet.set('Orders!D1', 'Refunded');
    const built = runSteps(sheet, wish);
    expect(built).toHaveProperty('built');
    const other = open();
    other.set('Orders!D1', 'Refunded');
    ask(other, 'wizardBuild', wish);
    expect(withoutTokens(picture(sheet))).toEqual(withoutTokens(picture(other)));
  });
});

/** As if nothing had come for a while. */
function giveUp(sheet: HeadlessSheet): void {
  const record = sheetNames(sheet).find((name) => /under way/.test(sheet.cell(`'${name}'!A1`).text));
  sheet.set(`'${record}'!C1`, Date.now() - 10 * MINUTES);
}

test('a second click and a second user are told to wait; the first build is not disturbed', () => {
  const sheet = openShop();
  const request = requestOf(sheet);
  step(sheet, { ...request, token: 'one' });
  for (const name of ['wizardStep', 'wizardBuild']) {
    expect(ask(sheet, name, { ...request, token: 'two' })).toMatchObject({
      error: { en: expect.stringMatching(/Wait/) },
      remedy: 'wait',
    });
  }
  sheet.host.lockedBy = {};
  expect(step(sheet, { ...request, token: 'one' })).toMatchObject({ remedy: 'wait' });
  sheet.host.lockedBy = null;
  expect(runSteps(sheet, { ...request, token: 'one' })).toHaveProperty('built');
  expect(runSteps(sheet, { ...request, token: 'two' })).toMatchObject({ built: { rebuilt: true } });
});

test('a token alone goes on with a build or says that it is gone', () => {
  const sheet = openShop();
  expect(step(sheet, { token: 'gone' })).toMatchObject({
    error: { ru: expect.stringMatching(/остановили/) },
    remedy: 'scan',
  });
  expect(step(sheet, requestOf(sheet))).toMatchObject({ remedy: 'reload' });
});

test('the summary that is built again is deleted meanwhile: a new one is made', () => {
  const sheet = STATES['a rebuild']();
  const wish = { ...requestOf(sheet), token: 'one' };
  step(sheet, wish);
  step(sheet, wish);
  const { model } = sheet;
  const sheetId = model.getters.getSheetIdByName('KPI summary') ?? '';
  model.dispatch('DELETE_SHEET', { sheetId, sheetName: 'KPI summary' });
  expect(runSteps(sheet, wish)).toMatchObject({ built: { rebuilt: false } });
  expect(
    sheetNames(sheet)
      .filter((name) => /KPI/.test(name))
      .sort(),
  ).toEqual(['KPI data', 'KPI memory', 'KPI summary']);
});

test('update builds again what was asked for, with the data as they are now', () => {
  const sheet = openSample();
  expect(runSteps(sheet, { token: 'one', update: true })).toMatchObject({
    error: { en: expect.stringMatching(/Build one first/) },
  });
  const request = { ...requestOf(sheet), periods: 3 };
  ask(sheet, 'wizardBuild', request);
  expect(runSteps(sheet, { token: 'one', update: true })).toMatchObject({ built: { rebuilt: true } });
  expect(ask(sheet, 'wizardBuild', { update: true })).toMatchObject({ rebuilt: true });
  expect(ask<ScanAnswer>(sheet, 'wizardScan').built?.request).toEqual(request);
});

test('targets and due dates that stand on the summary come with the request; a formula among them is told', () => {
  const sheet = openShop();
  const request = { ...requestOf(sheet), targets: { revenue: { value: 500, due: '2024-12-31' }, CAC: { value: 9 } } };
  const { sheets } = ask<{ sheets: { inputs: { id: string; row: number }[] }[] }>(sheet, 'wizardBuild', request);
  const rowOf = (id: string) => sheets[0].inputs.find((input) => input.id === `target:${id}`)?.row;
  expect(ask<ScanAnswer>(sheet, 'wizardScan').built?.request.targets).toEqual(request.targets);
  sheet.setMany({
    [`'KPI summary'!F${rowOf('revenue')}`]: 700,
    [`'KPI summary'!G${rowOf('revenue')}`]: '2025-01-31',
    [`'KPI summary'!F${rowOf('AOV')}`]: '=100+50',
    [`'KPI summary'!F${rowOf('CAC')}`]: '',
  });
  const built = ask<ScanAnswer>(sheet, 'wizardScan').built;
  expect(built?.request.targets).toEqual({ revenue: { value: 700, due: '2025-01-31' } });
  expect(built?.formulaTargets).toEqual(['AOV']);
  runSteps(sheet, { ...built?.request, token: 'two' });
  expect(sheet.cell(`'KPI summary'!F${rowOf('revenue')}`).value).toBe(700);
  expect(sheet.cell(`'KPI summary'!F${rowOf('AOV')}`)).toMatchObject({ value: 150, formula: '=100+50' });
});

// The swap, step 4, is failed at every call in faults.test.ts.
describe('a first build, when a service fails', () => {
  test.each([2, 3])('in step %i, be it any of them: as before, or ready to go on', (failing) => {
    const sheet = openShop();
    const wish = { ...requestOf(sheet), kpis: ['CAC'], breakdowns: [], periods: 1, token: 'one' };
    const before = JSON.stringify(picture(sheet));
    const { calls } = sheet.host;
    for (let done = 0; done < failing - 1; done++) step(sheet, wish);
    const allowed = [before, JSON.stringify(picture(sheet))];
    const names = undone(sheet, () => {
      calls.reset();
      calls.names = [];
      step(sheet, wish);
      return calls.names;
    });
    calls.names = null;
    const lastOfEach = new Map(names.map((name, index) => [name, index + 1]));
    const broken = [...lastOfEach].flatMap(([name, call]) =>
      undone(sheet, () => {
        calls.failAt(call);
        const failed = 'error' in step(sheet, wish);
        return failed && !allowed.includes(JSON.stringify(picture(sheet))) ? [`${call} ${name}: not as before`] : [];
      }),
    );
    expect(lastOfEach.size).toBeGreaterThan(8);
    expect(broken).toEqual([]);
  });
});

test('a template that is added in another window meanwhile leaves a build in steps its sheets', () => {
  const sheet = openShop();
  const wish = { ...requestOf(sheet), token: 'one' };
  for (let done = 0; done < STEPS - 1; done++) step(sheet, wish);
  const added = ask<InsertTemplateAnswer>(sheet, 'insertTemplate', { id: 'sales', language: 'en', token: 'two' });
  expect(added).toMatchObject({ summary: expect.any(String) });
  expect(step(sheet, wish)).toMatchObject({ built: { rebuilt: false } });
  expect(sheetNames(sheet).filter((name) => name.startsWith('KPI summary'))).toHaveLength(1);
  expect(sheetNames(sheet).join()).not.toMatch(/temporary/);
});
