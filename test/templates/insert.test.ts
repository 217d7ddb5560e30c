/** A template in a workbook that a user works in: what is added, what is left alone, and what a failure leaves. */

import { picture } from '../sheets/workbook';
import { activate, add, ask, errors, names, open, remove } from './workbook';

/** Of Google's objects, to add the funnel: a template of more rows takes no more. */
const MOST_CALLS = 600;
let calls = MOST_CALLS;

test('its sheets are added beside those of the user, which stay as they are; a second click adds nothing', () => {
  const sheet = open();
  const before = picture(sheet);
  sheet.host.calls.reset();
  const { sheets, summary } = add(sheet, { token: 'one' });
  calls = sheet.host.calls.count;
  expect(calls).toBeLessThan(MOST_CALLS);
  expect(sheets.map(({ name }) => name)).toEqual(['Read me', 'CRM funnel', 'Funnel', 'Deals 2']);
  expect(names(sheet)).toEqual(['Deals', 'Read me', 'CRM funnel', 'Funnel', 'Deals 2']);
  expect(summary).toBe('CRM funnel');
  expect(sheet.model.getters.getSheetName(sheet.model.getters.getActiveSheetId())).toBe('CRM funnel');
  expect(picture(sheet)[0]).toEqual(before[0]);
  expect(errors(sheet)).toEqual([]);
  expect(add(sheet, { token: 'one' })).toMatchObject({ repeated: true, summary: 'CRM funnel' });
  expect(names(sheet)).toHaveLength(5);
});

test('the made rows alone, once', () => {
  const sheet = open();
  const { sheets, summary } = add(sheet, { id: 'saas', part: 'data' });
  expect([sheets.map(({ name }) => name), summary]).toEqual([['Months', 'Subscriptions'], null]);
  expect(add(sheet, { id: 'saas', part: 'data' }).repeated).toBe(true);
  expect(names(sheet)).toEqual(['Deals', 'Months', 'Subscriptions']);
});

test('a failure of any step leaves the workbook as it was', () => {
  const sheet = open();
  const before = picture(sheet);
  for (const call of [0.1, 0.4, 0.7, 0.95].map((share) => Math.round(share * calls))) {
    sheet.host.calls.failAt(call);
    expect([call, add(sheet)]).toEqual([call, { error: expect.objectContaining({ en: expect.any(String) }) }]);
    expect([call, names(sheet), names(sheet, false)]).toEqual([call, ['Deals'], []]);
  }
  sheet.host.calls.reset();
  expect(picture(sheet)).toEqual(before);
});

test('the wizard builds the summary that is open again, and no other; deleting the sheets leaves nothing behind', () => {
  const sheet = open();
  const first = add(sheet);
  const second = add(sheet);
  expect(second.summary).toBe('CRM funnel 2');
  activate(sheet, 'CRM funnel');
  const { built } = ask<{ built: { sheet: string; request: { template: string } } }>(sheet, 'wizardScan');
  expect(built).toMatchObject({ sheet: 'CRM funnel', request: { template: 'funnel' } });
  const other = () => picture(sheet).find(({ name }) => name === 'CRM funnel 2');
  const before = other();
  expect(ask(sheet, 'wizardBuild', { ...built.request })).toMatchObject({ rebuilt: true });
  expect(other()).toEqual(before);
  activate(sheet, 'Deals');
  expect(ask<{ built: unknown }>(sheet, 'wizardScan').built).toBeNull();
  remove(
    sheet,
    [...first.sheets, ...second.sheets].map(({ name }) => name),
  );
  ask(sheet, 'wizardScan');
  expect([names(sheet), names(sheet, false)]).toEqual([['Deals'], []]);
});

test('helper sheets of a template whose sheets were deleted go when the templates are opened, and none that is in use', () => {
  const sheet = open();
  const first = add(sheet);
  remove(
    sheet,
    first.sheets.map(({ name }) => name),
  );
  expect(names(sheet, false)).toHaveLength(2);
  ask(sheet, 'templateList');
  expect([names(sheet), names(sheet, false)]).toEqual([['Deals'], []]);
  add(sheet);
  const inUse = names(sheet, false);
  ask(sheet, 'templateList');
  expect(names(sheet, false)).toEqual(inUse);
});

test.each([{}, { id: 'none', language: 'en' }, { id: 'funnel', language: 'de' }])(
  'a request it cannot read: %j',
  (wish) => {
    const sheet = open();
    expect(ask(sheet, 'insertTemplate', wish)).toEqual({ error: expect.objectContaining({ ru: expect.any(String) }) });
    expect(names(sheet)).toEqual(['Deals']);
  },
);
