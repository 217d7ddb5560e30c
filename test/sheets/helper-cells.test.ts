// What a user types on a helper sheet of the wizard's is there after a rebuild too, and nothing of the wizard's is taken for it.

import type { BuildAnswer } from '../../src/sheets/build/build';
import type { ScanAnswer } from '../../src/sheets/wizard/contract';
import { ask, openWith } from './asking';
import { picture } from './workbook';

type Local = ReturnType<typeof openWith>;

/** One row is there twice, so that there is a helper sheet of the others too. */
function openDoubled(): Local {
  const orders = Array.from({ length: 12 }, (_, i) => {
    return [
      `o${1001 + i}`,
      `2024-0${1 + (i % 4)}-1${i % 9}`,
      `Customer ${i % 5}`,
      i % 2 ? 'search' : 'social',
      `${100 + i}`,
    ];
  });
  return openWith({ Orders: [['Order ID', 'Date', 'Customer', 'Channel', 'Amount'], ...orders, orders[0] ?? []] });
}

function built(sheet: Local, wish: object = {}): void {
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  ask<BuildAnswer>(sheet, 'wizardBuild', { ...request, breakdowns: ['channel'], ...wish });
}

const HELPERS = ['KPI data', 'KPI rows'] as const;
const cellsOn = (sheet: Local, name: string) => picture(sheet).find((one) => one.name === name)?.cells ?? {};
const helpers = (sheet: Local) => HELPERS.map((name) => cellsOn(sheet, name));

/** A text that a script has written has an apostrophe before it. */
const bare = (cells: object) =>
  Object.fromEntries(Object.entries(cells).map(([at, cell]) => [at, String(cell).replace(/^'/, '')]));

describe.each(['kpi', 'plain'] as const)('in %s style', (style) => {
  test('nothing is added where nothing was typed', () => {
    const sheet = openDoubled();
    built(sheet, { style });
    const before = helpers(sheet);
    expect(before.map((cells) => Object.keys(cells).length > 0)).toEqual([true, true]);
    built(sheet, { style });
    built(sheet, { style });
    expect(helpers(sheet)).toEqual(before);
  });

  test('texts, numbers and formulas stay where they were, again and again', () => {
    const sheet = openDoubled();
    built(sheet, { style });
    const typed = { J2: 'my own', J3: '42', C1: '=J3*2', J90: "'=no formula", D3: 'Итого' };
    sheet.setMany(Object.fromEntries(Object.entries(typed).map(([at, text]) => [`'KPI data'!${at}`, text])));
    sheet.setMany({ "'KPI rows'!H40": 'beside the rows' });
    const before = helpers(sheet);
    built(sheet, { style });
    expect(helpers(sheet).map(bare)).toEqual(before.map(bare));
    built(sheet, { style });
    expect(helpers(sheet).map(bare)).toEqual(before.map(bare));
  });

  test('what stands where the new sheet needs the place goes to the right of it', () => {
    const sheet = openDoubled();
    built(sheet, { style, breakdowns: [] });
    sheet.setMany({ "'KPI data'!A7": 'in the way' });
    built(sheet, { style });
    const cells = Object.entries(cellsOn(sheet, 'KPI data'));
    const found = cells.filter(([, cell]) => String(cell).includes('in the way'));
    expect(found.map(([at]) => at)).toEqual([expect.stringMatching(/^[A-Z]+7$/)]);
    expect(found[0]?.[0]).not.toBe('A7');
  });
});
