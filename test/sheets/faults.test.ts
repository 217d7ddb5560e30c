// A service of Google fails in the middle: the workbook is as it was, or the summary is whole. Two builds do not meet.

import { planOf } from './plan';
import { blank, used } from './summaries';
import { build, inScript, open, picture, roundsOf, undone } from './workbook';

type Local = ReturnType<typeof open>;
type Planned = ReturnType<typeof planOf>;

const memoryless = (sheet: Local) => picture(sheet).filter(({ name }) => !/^KPI (memory|temporary)/.test(name));

/** Fails each call in turn; gives those after which the workbook is neither as before nor whole. */
function broken(prepare: () => Local, plan: Planned): string[] {
  const { names, whole } = unhurt(prepare(), plan);
  const every = names.map((_, index) => index + 1);
  return roundsOf(every, prepare, (sheet, call, before) => {
    sheet.host.calls.failAt(call);
    const failed = fails(() => build(sheet, plan));
    const found = JSON.stringify(failed ? picture(sheet) : memoryless(sheet));
    const name = names[call - 1];
    return found === (failed ? before : whole) ? [] : [`${call} ${name}: ${failed ? 'not as before' : 'not whole'}`];
  });
}

/** The calls of the build that does not fail, and what it draws; that it can be undone is what the rounds rest on. */
function unhurt(sheet: Local, plan: Planned): { names: readonly string[]; whole: string } {
  const { calls } = sheet.host;
  const before = JSON.stringify(picture(sheet));
  calls.reset();
  calls.names = [];
  const whole = undone(sheet, () => {
    build(sheet, plan);
    return JSON.stringify(memoryless(sheet));
  });
  expect(JSON.stringify(picture(sheet))).toBe(before);
  return { names: calls.names, whole };
}

function fails(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

test('a first build', () => {
  expect(broken(blank, planOf({ kpis: 2, periods: 3 }))).toEqual([]);
});

test('a rebuild that grows', () => {
  expect(broken(used, planOf({ kpis: 4, periods: 5, breakdownRows: 9 }))).toEqual([]);
});

test('a rebuild that shrinks', () => {
  expect(broken(used, planOf({ kpis: 1, periods: 2, breakdownRows: 1 }))).toEqual([]);
});

test('what a build that was cut short has left is swept away by the next one', () => {
  const sheet = open();
  build(sheet, planOf());
  inScript(sheet, () => SpreadsheetApp.getActive().insertSheet('KPI temporary 7', 0).hideSheet());
  build(sheet, planOf());
  expect(picture(sheet).map(({ name }) => name)).toEqual(['Deals', 'KPI summary', 'KPI data', 'KPI memory']);
});
