// A table of the user's that reads the summary: not used unless he says so, and refused then, since the summary would read itself.

import type { BuildAnswer } from '../../src/sheets/build/build';
import type { Failure, ScanAnswer, StepAnswer } from '../../src/sheets/wizard/contract';
import { ask, openWith } from './asking';
import { picture } from './workbook';

const DEALS = [
  ['Created', 'Closed', 'Stage', 'Amount', 'Rep'],
  ...Array.from({ length: 9 }, (_, i) => {
    const month = `2024-0${1 + (i % 3)}`;
    return [`${month}-05`, `${month}-20`, i % 2 ? 'Lost' : 'Won', String(100 + i), i % 3 ? 'Ann' : 'Bob'];
  }),
];
/** What a user makes of a summary: months with figures of it, to go on with. */
const MONTHS = [
  ['Month', 'Revenue', 'Marketing spend'],
  ...['01', '02', '03'].map((month) => [`2024-${month}-01`, '', '30']),
];

function opened(name = 'KPI summary') {
  const sheet = openWith({ Deals: DEALS, Months: MONTHS });
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  const tables = request.tables.map((one) => ({ ...one, use: one.id.startsWith('Deals') }));
  ask<BuildAnswer>(sheet, 'wizardBuild', { ...request, tables, kpis: ['WIN_RATE'], title: name });
  const quoted = name.replaceAll("'", "''");
  sheet.setMany(Object.fromEntries([2, 3, 4].map((row) => [`Months!B${row}`, `='${quoted}'!B${row + 10}`])));
  return sheet;
}

test('a scan leaves it unused; any other table is used as ever', () => {
  const { scan, request } = ask<ScanAnswer>(opened(), 'wizardScan');
  expect(scan.tables.map(({ sheet }) => sheet)).toEqual(['Deals', 'Months']);
  expect(request.tables.map(({ use }) => use)).toEqual([true, false]);
  const sheet = opened();
  sheet.setMany({ 'Months!B2': '10', 'Months!B3': '20', 'Months!B4': '30', 'Months!F2': "='KPI summary'!B12" });
  expect(ask<ScanAnswer>(sheet, 'wizardScan').request.tables.map(({ use }) => use)).toEqual([true, true]);
});

test.each(['wizardBuild', 'wizardStep'])('%s refuses it and leaves the workbook as it was', (call) => {
  const sheet = opened();
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  const wish = { ...request, tables: request.tables.map((one) => ({ ...one, use: true })), token: 'one' };
  const before = JSON.stringify(picture(sheet));
  const answer = ask<StepAnswer | Failure>(sheet, call, wish);
  expect(answer).toMatchObject({
    error: { en: expect.stringContaining('Months!A1 read the summary') },
    remedy: 'scan',
  });
  expect(JSON.stringify(picture(sheet))).toBe(before);
});

test('a first summary may be built from anything', () => {
  const sheet = openWith({ Deals: DEALS, Months: MONTHS });
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  expect(ask(sheet, 'wizardBuild', request)).toMatchObject({ rebuilt: false });
});
