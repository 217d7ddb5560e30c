// What a custom function is given for each kind of cell, and what becomes of what it gives back.

import { createLocalSheet, type HeadlessSheet } from '../../local/node/create';
import { fixture } from './fixture';

const TOKYO = 'Asia/Tokyo';

function openSheet(): HeadlessSheet {
  const sheet = createLocalSheet({ dist: fixture, timeZone: TOKYO });
  sheet.setMany({ A1: 12.5, A2: '3/4/2024', A3: 0.1, A4: '=NA()', A5: '=1/0', A6: 'text', A7: true, B1: "'007" });
  const format = (row: number, name: string) => ({
    type: 'UPDATE_CELL',
    payload: { sheetId: 'data', col: 0, row, format: name },
  });
  sheet.host.grid.run([format(2, '0%')]);
  return sheet;
}

describe('an argument', () => {
  const sheet = openSheet();

  it.each([
    ['a number', 'A1', '12.5'],
    ['a percentage, as a fraction', 'A3', '0.1'],
    ['a text', 'A6', '"text"'],
    ['a text of digits', 'B1', '"007"'],
    ['a boolean', 'A7', 'true'],
    ['an empty cell, as empty text', 'C9', '""'],
    ['#N/A, as text', 'A4', '"#N/A"'],
    ['#DIV/0!, as text', 'A5', '"#DIV/0!"'],
    ['a reference to a sheet that is not there', 'Nowhere!A1', '"#REF!"'],
    ['a range of one cell, as the cell', 'A1:A1', '12.5'],
    ['a column', 'A6:A7', '[["text"], [true]]'],
    ['a row', 'A1:B1', '[[12.5, "007"]]'],
    ['a block, row by row', 'A6:B7', '[["text", ""], [true, ""]]'],
    ['the result of another function', 'SUM(A1, 1)', '13.5'],
    ['a literal table', '{1, 2; 3, 4}', '[[1, 2], [3, 4]]'],
  ])('may be %s', (_, argument, shown) => {
    expect(sheet.set('H1', `=ECHO(${argument})`).value).toBe(shown);
  });

  it('that is a date has the clock of the spreadsheet, not of the process', () => {
    expect(sheet.host.settings.scriptTimeZone).not.toBe(TOKYO);
    expect(sheet.set('H1', '=ECHO(A2)').value).toBe('Date 2024-03-03T15:00:00.000Z');
    expect(sheet.set('H1', '=ECHO(A2+0.75)').value).toBe('Date 2024-03-04T09:00:00.000Z');
  });

  it('that is an open range brings every row of the sheet', () => {
    const blanks = '[""], '.repeat(999).slice(0, -2);
    expect(sheet.set('H1', '=ECHO(B1:B)').value).toBe(`[["007"], ${blanks}]`);
  });

  it.each([
    ['no argument at all', '=ECHO()', ''],
    ['only the first', '=ECHO(1)', '1'],
    ['an empty place at the end', '=ECHO(1,)', '1 | undefined'],
    ['an empty place at the start', '=ECHO(,2)', 'undefined | 2'],
  ])('may be left out: %s', (_, formula, shown) => {
    expect(sheet.set('H1', formula).value).toBe(shown);
  });

  it('that is no known name stops the call, as in Sheets', () => {
    expect(sheet.set('H1', '=ECHO(new_customers)')).toMatchObject({ value: '#NAME?', error: 'Unknown range name.' });
    expect(sheet.set('H2', '=ECHO(H1)').value).toBe('"#NAME?"');
  });

  it('follows the cell it names', () => {
    sheet.set('D1', 1);
    sheet.set('H2', '=ECHO(D1)');
    sheet.set('D1', 2);
    expect(sheet.cell('H2').value).toBe('2');
  });
});

describe('a result', () => {
  it('that is a table spills, and a table of one is a single cell', () => {
    const sheet = openSheet();
    sheet.set('D2', '=GIVE("table")');
    expect(sheet.range('D2:E3')).toEqual([
      [1, 'two'],
      [true, ''],
    ]);
    expect(sheet.cell('E2')).toMatchObject({ value: 'two', formula: null });
    expect(sheet.set('G2', '=GIVE("one")').value).toBe(7);
  });

  it('that would cover an occupied cell is an error, and nothing is overwritten', () => {
    const sheet = openSheet();
    sheet.set('E3', 'mine');
    expect(sheet.set('D2', '=GIVE("table")')).toMatchObject({
      value: '#REF!',
      error: expect.stringContaining('overwrite'),
    });
    expect(sheet.range('D2:E3')).toEqual([
      ['#REF!', ''],
      ['', 'mine'],
    ]);
    sheet.set('E3', null);
    expect(sheet.cell('D2').value).toBe(1);
  });

  it.each([
    ['date', 'a Date'],
    ['nan', 'NaN'],
    ['infinity', 'Infinity'],
    ['nothing', 'undefined'],
    ['null', 'null'],
    ['ragged', 'different lengths'],
    ['flat', 'not a table'],
    ['empty', 'not a table'],
    ['object', 'type object'],
  ])('that Google does not promise to show (%s) is a visible error', (word, said) => {
    const cell = openSheet().set('D2', `=GIVE("${word}")`);
    expect(cell).toMatchObject({ value: '#ERROR!', text: '#ERROR!', error: expect.stringContaining(said) });
    expect(cell.error).toMatch(/^GIVE /);
  });

  it('that is thrown shows #ERROR! with the message, and IFERROR catches it', () => {
    const sheet = openSheet();
    const message = 'GIVE: what must be a known word, but is "throw".';
    expect(sheet.set('D2', '=GIVE("throw")')).toEqual({
      value: '#ERROR!',
      text: '#ERROR!',
      formula: '=GIVE("throw")',
      error: message,
    });
    expect(sheet.set('D3', '=IFERROR(GIVE("throw"), "caught")').value).toBe('caught');
    expect(sheet.set('D4', '=ECHO(D2)').value).toBe('"#ERROR!"');
  });
});
