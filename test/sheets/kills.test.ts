// A script that Google ends in the middle can take nothing back: the next scan or build puts the workbook in order.

import { ownSheets, sweep } from '../../src/sheets/build/sheets';
import { planOf } from './plan';
import { blank, used } from './summaries';
import { build, inScript, type open, picture, roundsOf, type SheetPicture, undone } from './workbook';

type Local = ReturnType<typeof open>;
type Planned = ReturnType<typeof planOf>;

const WRITES = /\.(set|insert|delete|copyTo|clear|remove|hide|show)/;

const isMemory = ({ cells }: SheetPicture) => JSON.stringify(cells).includes('memory of the wizard');

/** Widths, frozen panes and the names of helper sheets are not mended when the last steps of a build were cut off. */
const looked = (sheets: readonly SheetPicture[]) =>
  sheets.filter((sheet) => !isMemory(sheet)).map(({ widths: _, panes: __, ...rest }) => rest);

const look = (sheet: Local) =>
  JSON.stringify(looked(picture(sheet))).replace(/'?KPI (data|temporary \d+)\b'?/g, 'helper');

const swept = (sheet: Local) =>
  inScript(sheet, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    sweep(spreadsheet, ownSheets(spreadsheet));
  });

/** From this call on nothing works any more, neither the build nor what would take it back. */
function killed(sheet: Local, call: number, plan: Planned): void {
  sheet.host.calls.stopAt(call);
  try {
    build(sheet, plan);
  } catch (error) {
    expect(String(error)).toContain('Exceeded maximum execution time');
  }
  sheet.host.calls.reset();
}

/** The calls of a build that is not ended, and what it draws. */
function unhurt(sheet: Local, plan: Planned): { names: readonly string[]; whole: string } {
  const { calls } = sheet.host;
  calls.names = [];
  const whole = undone(sheet, () => {
    calls.reset();
    build(sheet, plan);
    return look(sheet);
  });
  return { names: calls.names, whole };
}

/** Ends the script at each call that changes something, in turn; gives those after which a scan finds the workbook neither as before nor whole. */
function broken(prepare: () => Local, plan: Planned): string[] {
  const { names, whole } = unhurt(prepare(), plan);
  const writes = names.flatMap((name, index) => (WRITES.test(name) ? [index + 1] : []));
  expect(writes.length).toBeGreaterThan(30);
  return roundsOf(writes, prepare, (sheet, call, before) => {
    killed(sheet, call, plan);
    swept(sheet);
    const isInOrder = JSON.stringify(picture(sheet)) === before || look(sheet) === whole;
    return isInOrder ? [] : [`${call} ${names[call - 1]}`];
  });
}

test('a first build', () => {
  expect(broken(blank, planOf({ kpis: 2, periods: 3 }))).toEqual([]);
}, 300_000);

test('a rebuild that grows', () => {
  expect(broken(used, planOf({ kpis: 4, periods: 5, breakdownRows: 9 }))).toEqual([]);
}, 300_000);

test('a rebuild that shrinks', () => {
  expect(broken(used, planOf({ kpis: 1, periods: 2, breakdownRows: 1 }))).toEqual([]);
}, 300_000);

/** The call that has copied the first block onto the cleared summary. */
function killedInTheMiddle(sheet: Local, plan: Planned): void {
  const { names } = unhurt(sheet, plan);
  const cleared = names.lastIndexOf('RangeList.clearNote') + 1;
  killed(sheet, cleared + 3, plan);
}

test('the next build after one that was ended in the middle is what it would have been', () => {
  const plan = planOf({ kpis: 4, periods: 5, breakdownRows: 9 });
  const sheet = used();
  const whole = undone(sheet, () => {
    build(sheet, plan);
    return look(sheet);
  });
  killedInTheMiddle(sheet, plan);
  const torn = picture(sheet).find(({ name }) => name === 'KPI summary');
  expect(JSON.stringify(torn)).not.toContain('Your notes');
  build(sheet, plan);
  expect(look(sheet)).toBe(whole);
});

test('where the user has put rows in since, the summary as it was stands beside', () => {
  const sheet = used();
  killedInTheMiddle(sheet, planOf({ kpis: 4, periods: 5, breakdownRows: 9 }));
  inScript(sheet, () => SpreadsheetApp.getActive().getSheetByName('KPI summary')?.insertRowsBefore(3, 1));
  swept(sheet);
  const kept = picture(sheet).find(({ name }) => name === 'KPI summary 2');
  expect(kept?.hidden).toBe(false);
  expect(JSON.stringify(kept?.cells)).toContain('mine inside');
});
