/** Google ends a run in the middle and the script can take nothing back: what the user has stays, and the next click finishes. */

import { createLocalSheet, type HeadlessSheet } from '../../local/node/create';
import type { ScanAnswer } from '../../src/sheets/wizard/contract';
import { dist } from '../catalogue';
import { ask, openShop, runSteps, sheetNames } from '../sheets/asking';
import { picture } from '../sheets/workbook';

/** Where in the last step, in which the old summary gives way to the new one, the run is ended. */
const SHARES = [0.3, 0.7, 0.97];
const OWN = ['Orders', 'Ad spend'];

const requestOf = (sheet: HeadlessSheet) => ask<ScanAnswer>(sheet, 'wizardScan').request;

/** What the user sees of the sheets that are the user's own, or of the others. */
const seen = (sheet: HeadlessSheet, own: boolean): string =>
  JSON.stringify(picture(sheet).filter(({ name }) => name !== 'KPI memory' && OWN.includes(name) === own));

function used(): HeadlessSheet {
  const sheet = openShop();
  ask(sheet, 'wizardBuild', { ...requestOf(sheet), periods: 2 });
  sheet.setMany({ "'KPI summary'!F9": 120, "'KPI summary'!A60": 'mine', "'KPI summary'!P9": '=B9*2' });
  return sheet;
}

/** Counts the calls of a whole build in steps, and those before its last step. */
function measure(sheet: HeadlessSheet, wish: object): { readonly calls: number; readonly last: number } {
  sheet.host.calls.reset();
  for (let step = 0; step < 20; step++) {
    const last = sheet.host.calls.count;
    if (!('of' in ask<object>(sheet, 'wizardStep', wish))) return { calls: sheet.host.calls.count, last };
  }
  throw new Error('The build does not end.');
}

test.each([
  ['a first build', openShop],
  ['a rebuild', used],
])('%s', (_, prepare) => {
  const workbook = JSON.stringify(prepare().model.exportData());
  const open = () => createLocalSheet({ dist, workbook: JSON.parse(workbook) });
  const whole = open();
  const wish = { ...requestOf(whole), token: 'one' };
  const own = seen(whole, true);
  const { calls, last } = measure(whole, wish);
  const late = SHARES.map((share) => last + Math.ceil(share * (calls - last)));
  const broken = [Math.ceil(last / 2), ...late].flatMap((point) => {
    const sheet = open();
    sheet.host.calls.stopAt(point);
    for (let step = 0; step < 6; step++) sheet.callFromPage('wizardStep', [JSON.stringify(wish)]);
    sheet.host.calls.reset();
    const held = sheet.host.lockedBy !== null ? ['the lock is held'] : [];
    const harmed = seen(sheet, true) === own ? [] : ['the user’s sheets changed'];
    const answer = runSteps(sheet, wish);
    const failed = 'built' in answer ? [] : [`the next click fails: ${JSON.stringify(answer)}`];
    // Ended after the new summary is there, helpers may keep their temporary names until the next build.
    if (seen(sheet, false) !== seen(whole, false)) runSteps(sheet, { ...wish, token: 'two' });
    const differs = seen(sheet, false) === seen(whole, false) ? [] : [`another summary: ${sheetNames(sheet)}`];
    return [...held, ...harmed, ...failed, ...differs].map((fault) => `call ${point} of ${last}…${calls}: ${fault}`);
  });
  expect(broken).toEqual([]);
});

test('no step comes near the limit: at a tenth of a second a call, each takes less than a minute', () => {
  const sheet = openShop();
  const wish = { ...requestOf(sheet), token: 'one' };
  const counts: number[] = [];
  for (let step = 0; step < 10; step++) {
    sheet.host.calls.reset();
    const answer = ask<object>(sheet, 'wizardStep', wish);
    counts.push(sheet.host.calls.count);
    if (!('of' in answer)) break;
  }
  expect(Math.max(...counts)).toBeLessThan(600);
  expect(counts.length).toBeGreaterThan(2);
});
