// Building again: the wizard's blocks are rewritten where they stand, and all that the user put there is kept.

import { planOf } from './plan';
import { build, inScript, open, picture } from './workbook';

const S = (address: string) => `'KPI summary'!${address}`;

/** Looks for a text on the summary; gives its address. */
function find(sheet: ReturnType<typeof open>, text: unknown): string | undefined {
  const id = sheet.host.grid.findSheet('KPI summary') ?? '';
  const { getters } = sheet.model;
  const found = getters
    .getEvaluatedCellsPositions(id)
    .find((position) => getters.getEvaluatedCell(position).value === text);
  return found && `${String.fromCharCode(65 + found.col)}${found.row + 1}`;
}

function built(wish = {}) {
  const sheet = open();
  build(sheet, planOf(wish));
  return sheet;
}

const summaryOf = (sheet: ReturnType<typeof open>) => picture(sheet).find(({ name }) => name === 'KPI summary');

test('the same plan gives the same workbook, again and again', () => {
  const sheet = built();
  const before = picture(sheet).filter(({ name }) => name !== 'KPI memory');
  expect(build(sheet, planOf()).rebuilt).toBe(true);
  build(sheet, planOf());
  expect(picture(sheet).filter(({ name }) => name !== 'KPI memory')).toEqual(before);
});

test('targets and notes follow their KPI, whatever row it gets', () => {
  const sheet = built();
  sheet.setMany({ [S('F9')]: 7.5, [S('V9')]: '=not a formula'.slice(1), [S('F10')]: '=B10*2' });
  const plan = planOf({ kpis: 6 });
  const [summary, ...others] = plan.sheets;
  const turned = summary.inputs.map((input) => {
    const [kind, id] = input.id.split(':');
    return { ...input, id: `${kind}:${5 - Number(id)}` };
  });
  build(sheet, { ...plan, sheets: [{ ...summary, inputs: turned }, ...others] });
  expect(sheet.cell(S('F12')).value).toBe(7.5);
  expect(sheet.cell(S('V12')).value).toBe('not a formula');
  expect(sheet.cell(S('F11')).formula).toBe('=B11*2');
});

test('a formula that was typed as a target refers to the same figures, wherever they go', () => {
  const sheet = built();
  sheet.setMany({
    [S('F8')]: `=J20*2+SUM($B$9:B10)+SUM(Deals!B2:B5)+LEN("B9")`,
    [S('A40')]: 7,
    [S('F9')]: `=A40+'KPI summary'!J20`,
  });
  build(sheet, planOf({ kpis: 5, breakdownRows: 30 }));
  expect(sheet.cell(S('F8')).formula).toBe('=J22*2+SUM($B$9:B10)+SUM(Deals!B2:B5)+LEN("B9")');
  expect(sheet.cell(S('F9')).formula).toBe(`=A68+'KPI summary'!J22`);
  build(sheet, planOf());
  expect(sheet.cell(S('F8')).formula).toBe('=J20*2+SUM($B$9:B10)+SUM(Deals!B2:B5)+LEN("B9")');
});

test('a target that the wizard changes wins; one that it leaves alone does not', () => {
  const sheet = built({ targets: { 0: 10, 1: 20 } });
  sheet.setMany({ [S('F8')]: 11, [S('F9')]: 21 });
  build(sheet, planOf({ targets: { 0: 10, 1: 30 } }));
  expect([sheet.cell(S('F8')).value, sheet.cell(S('F9')).value]).toEqual([11, 30]);
});

test('what was typed for a KPI that is left out comes back with it', () => {
  const sheet = built({ kpis: 4 });
  sheet.set(S('F11'), 3);
  build(sheet, planOf({ kpis: 2 }));
  build(sheet, planOf({ kpis: 4 }));
  expect(sheet.cell(S('F11')).value).toBe(3);
});

describe("the user's own cells", () => {
  const own = {
    between: 'A17',
    beside: 'H25',
    below: 'A40',
    right: 'Y9',
    formula: 'Z9',
  };

  function used() {
    const sheet = built();
    sheet.setMany({
      [S(own.between)]: 'mine between',
      [S(own.beside)]: 'mine beside',
      [S(own.below)]: 'mine below',
      [S(own.right)]: 'mine right',
      [S(own.formula)]: '=B9*2',
    });
    sheet.set('Deals!F1', `=${S('B8')}+1`);
    return sheet;
  }
  const kept = (sheet: ReturnType<typeof open>) =>
    ['mine between', 'mine beside', 'mine below', 'mine right'].map((text) => find(sheet, text));

  it('stay where they are when nothing changes', () => {
    const sheet = used();
    build(sheet, planOf());
    expect(kept(sheet)).toEqual(['A17', 'H25', 'A40', 'Y9']);
    expect(sheet.cell(S('Z9')).formula).toBe('=B9*2');
  });

  it('move along when blocks above them grow, and come back when they shrink', () => {
    const sheet = used();
    build(sheet, planOf({ kpis: 9, breakdownRows: 30 }));
    expect(kept(sheet)).toEqual(['A23', 'H31', 'A72', 'Y9']);
    expect(sheet.cell(S('A27')).value).toBe('Customers');
    expect(sheet.cell(S('B30')).value).toBeCloseTo(1266 / 186);
    build(sheet, planOf());
    expect(kept(sheet)).toEqual(['A17', 'H25', 'A40', 'Y9']);
    expect(sheet.cell(S('J20')).value).toBe(100);
    expect(sheet.cell('Deals!F1').value).toBeCloseTo(1266 / 186 + 1);
  });

  it('move right when periods are added', () => {
    const sheet = used();
    build(sheet, planOf({ periods: 20 }));
    expect(find(sheet, 'mine right')).toBe('Y9'.replace('Y', String.fromCharCode('Y'.charCodeAt(0) + 8)));
    expect(sheet.cell(S('AD4')).value).toBe('Your notes');
    expect(sheet.cell(S('AH9')).formula).toBe('=B9*2');
  });

  it('in rows or columns that the user put in stay too', () => {
    const sheet = used();
    inScript(sheet, () => {
      const summary = SpreadsheetApp.getActive().getSheetByName('KPI summary');
      summary?.insertRowsBefore(1, 2);
      summary?.insertColumnsBefore(1, 1);
      summary?.insertRowsAfter(10, 1);
    });
    sheet.setMany({ [S('B1')]: 'mine above', [S('A20')]: 'mine left', [S('B11')]: 'mine inside' });
    build(sheet, planOf());
    expect(find(sheet, 'mine above')).toBe('B1');
    expect(find(sheet, 'mine left')).toMatch(/^A/);
    expect(find(sheet, 'mine inside')).toMatch(/^[X-Z]/);
    expect(sheet.cell(S('C10')).value).toBeCloseTo(1266 / 186);
    expect(sheet.cell("'KPI data'!B1").value).toBeCloseTo(1266 / 186);
    const before = summaryOf(sheet);
    build(sheet, planOf());
    expect(summaryOf(sheet)).toEqual(before);
  });

  it('that stand in a block stay where the summary shows nothing', () => {
    const sheet = built();
    sheet.set(S('C7'), 'mine in a heading');
    inScript(sheet, () => {
      const cell = SpreadsheetApp.getActive().getSheetByName('KPI summary')?.getRange('C7');
      cell?.setBackgrounds([['#ff0000']]).setNotes([['my remark']]);
    });
    build(sheet, planOf());
    expect(find(sheet, 'mine in a heading')).toBe('C7');
    build(sheet, planOf({ kpis: 9, periods: 4 }));
    expect(find(sheet, 'mine in a heading')).toBe('C7');
    expect(summaryOf(sheet)).toMatchObject({
      notes: { C7: 'my remark' },
      looks: { C7: expect.objectContaining({ fillColor: '#ff0000' }) },
    });
  });

  it('that were typed over a figure go to the right of the summary, and a note says where they stood', () => {
    const sheet = built();
    sheet.setMany({ [S('B8')]: '=C9+1', [S('X8')]: 'mine right', [S('J21')]: 5 });
    build(sheet, planOf());
    expect(sheet.cell(S('B8')).value).toBeCloseTo(1266 / 186);
    expect(sheet.cell(S('J21')).value).toBe(10);
    expect(sheet.cell(S('Y8')).formula).toBe('=C9+1');
    expect(sheet.cell(S('X21')).value).toBe(5);
    expect(summaryOf(sheet)?.notes).toMatchObject({ Y8: expect.stringContaining('stood in B8') });
    const before = summaryOf(sheet);
    build(sheet, planOf());
    expect(summaryOf(sheet)).toEqual(before);
  });

  it('are no figures that were pasted as values over their formulas, unless these are others by now', () => {
    const sheet = built();
    const row = Array.from({ length: 12 }, (_, i) => `${String.fromCharCode(74 + i)}20`);
    sheet.setMany(Object.fromEntries(row.map((address) => [S(address), sheet.cell(S(address)).value as number])));
    sheet.set('Deals!B3', '999');
    build(sheet, planOf());
    expect(sheet.cell(S('K20')).value).toBe(999);
    const right = Object.entries(summaryOf(sheet)?.cells ?? {}).filter(([address]) => /^[W-Z]/.test(address));
    expect(right).toEqual([['X20', '101']]);
  });

  it('make way for a row of figures although theirs is blank today', () => {
    const sheet = built({ periods: 14 });
    sheet.set(S('V8'), 'mine');
    build(sheet, planOf({ periods: 14 }));
    expect(sheet.cell(S('J8')).value).toBe(10);
    expect([sheet.cell(S('V8')).value, find(sheet, 'mine')]).toEqual(['', 'Z8']);
  });

  it('that say a label in other words stay as long as the wizard has nothing new to say', () => {
    const sheet = built({ texts: ['first'] });
    sheet.setMany({ [S('A8')]: 'My name for it', [S('A30')]: 'Mine' });
    build(sheet, planOf({ texts: ['first'] }));
    expect([sheet.cell(S('A8')).value, sheet.cell(S('A30')).value]).toEqual(['My name for it', 'Mine']);
    build(sheet, planOf({ texts: ['second'] }));
    expect([sheet.cell(S('A8')).value, sheet.cell(S('A30')).value]).toEqual(['My name for it', 'second']);
    expect(find(sheet, 'Mine')).toMatch(/^[C-Z]30$/);
  });

  it('find room where the sheet ends with the summary', () => {
    const sheet = open();
    sheet.host.newSheet = { rows: 40, cols: 22 };
    build(sheet, planOf());
    sheet.set(S('J9'), 'mine');
    build(sheet, planOf());
    expect(find(sheet, 'mine')).toBe('X9');
  });

  it('are told from formulas that Sheets has written anew', () => {
    const sheet = built();
    inScript(sheet, () => {
      const deals = SpreadsheetApp.getActive().getSheetByName('Deals');
      deals?.insertRowsBefore(1, 2);
      deals?.insertColumnsBefore(1, 1);
      deals?.setName('My deals');
    });
    build(sheet, planOf());
    const found = Object.keys(summaryOf(sheet)?.cells ?? {}).filter((address) => /^[W-Z]/.test(address));
    expect(found).toEqual([]);
  });

  it('may be notes on cells of the summary, which go with their KPI', () => {
    const sheet = built();
    const notes = () => summaryOf(sheet)?.notes;
    const remark = (address: string, text: string) =>
      inScript(
        sheet,
        () =>
          void SpreadsheetApp.getActive()
            .getSheetByName('KPI summary')
            ?.getRange(address)
            .setNotes([[text]]),
      );
    remark('B9', 'ask Ann');
    remark('U4', 'my own words');
    remark('B20', 'doubtful');
    sheet.set(S('B10'), 5);
    remark('B10', 'corrected');
    build(sheet, planOf({ kpis: 6 }));
    expect(notes()).toMatchObject({ B9: 'ask Ann', U4: 'my own words', B23: 'doubtful' });
    expect(notes()).toMatchObject({ X10: expect.stringMatching(/^corrected\n.*stood in B10/) });
    build(sheet, planOf());
    expect(Object.keys(notes() ?? {}).sort()).toEqual(['B20', 'B9', 'U4', 'X10']);
    build(sheet, planOf({ periods: 3 }));
    expect(notes()).toMatchObject({ L4: 'This period is not complete.' });
  });

  it('and conditional formats outside the blocks are kept', () => {
    const sheet = used();
    inScript(sheet, () => {
      const summary = SpreadsheetApp.getActive().getSheetByName('KPI summary');
      if (!summary) throw new Error('no summary');
      const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('mine right').setBackground('#ff0000');
      const rules = summary.getConditionalFormatRules();
      summary.setConditionalFormatRules([...rules, rule.setRanges([summary.getRange('Y1:Y20')]).build()]);
    });
    build(sheet, planOf({ kpis: 5 }));
    expect(JSON.stringify(summaryOf(sheet)?.rules)).toContain('mine right');
    expect(summaryOf(sheet)?.rules).toHaveLength(3);
  });
});

test('a summary under another name is found, and one that was deleted is built anew', () => {
  const sheet = built();
  inScript(sheet, () => SpreadsheetApp.getActive().getSheetByName('KPI summary')?.setName('My figures'));
  expect(build(sheet, planOf()).sheets[0]?.name).toBe('My figures');
  inScript(sheet, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const summary = spreadsheet.getSheetByName('My figures');
    if (summary) spreadsheet.deleteSheet(summary);
  });
  expect(build(sheet, planOf())).toMatchObject({ rebuilt: false, sheets: [{ name: 'KPI summary' }, {}] });
  expect(picture(sheet).map(({ name }) => name)).toEqual(['Deals', 'KPI summary', 'KPI data', 'KPI memory']);
});

test('the number of service calls of a rebuild depends on nothing but blocks and charts', () => {
  const calls = (wish: Parameters<typeof planOf>[0]) => {
    const sheet = built(wish);
    sheet.host.calls.reset();
    build(sheet, planOf(wish));
    return sheet.host.calls.count;
  };
  const count = calls({ kpis: 5 });
  expect(calls({ kpis: 50 })).toBe(count);
  expect(calls({ periods: 60 })).toBe(count);
  expect(calls({ breakdownRows: 100 })).toBe(count);
  expect(count).toBeLessThan(300);
});
