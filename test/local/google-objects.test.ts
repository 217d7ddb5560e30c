// The objects a script reaches: what they answer, what they refuse, and that the rest throws by name.

import { createLocalSheet } from '../../local/node/create';
import { fixture } from './fixture';

const open = (options = {}) => createLocalSheet({ dist: fixture, ...options });

/** Runs a line of script as an entry point would run it. */
const perform = (source: string, sheet = open()) => sheet.call('perform', source);

describe('what is not played here', () => {
  it.each([
    'SpreadsheetApp.openById',
    'SpreadsheetApp.getActive().getOwner',
    'SpreadsheetApp.getActiveSheet().insertImage',
    "SpreadsheetApp.getActiveSheet().getRange('A1').setNote",
    'Utilities.unzip',
    'Session.getActiveUser',
    'HtmlService.createTemplateFromFile',
    'UrlFetchApp.fetch',
    'CacheService.getCloudCache',
    'ScriptApp.newTrigger',
  ])('throws by name: %s', (path) => {
    const method = path.split('.').pop() ?? '';
    expect(() => perform(`${path}('x')`)).toThrow(
      new RegExp(`\\w+\\.${method} is not part of the local spreadsheet\\.`),
    );
  });

  it('includes the names of Node and of a browser', () => {
    expect(open().set('A1', '=NAMES()').value).toBe(Array(6).fill('undefined').join(' '));
  });
});

describe('a sheet', () => {
  it('is written and read as arrays of rows', () => {
    const sheet = open();
    perform("SpreadsheetApp.getActiveSheet().getRange('B2:C3').setValues([[1, '=B2*2'], ['01234', true]])", sheet);
    expect(perform('SpreadsheetApp.getActiveSheet().getRange(2, 2, 2, 2).getValues()', sheet)).toEqual([
      [1, 2],
      [1234, true],
    ]);
    expect(perform("SpreadsheetApp.getActiveSheet().getRange('C2').getFormula()", sheet)).toBe('=B2*2');
    expect(perform('SpreadsheetApp.getActiveSheet().getDataRange().getA1Notation()', sheet)).toBe('A1:C3');
  });

  it('keeps what is written, coloured and formatted in one script, in any order', () => {
    const sheet = open();
    const written = [
      "range.setBackgrounds([['#ff0000']])",
      "range.setNumberFormats([['0.00']])",
      'range.setValues([[7]])',
      "range.setFontWeights([['bold']])",
    ];
    for (const [at, lines] of [written, [...written].reverse()].entries()) {
      const range = `const range = SpreadsheetApp.getActiveSheet().getRange('B${at + 1}')`;
      const found = perform(
        `(() => { ${range}; ${lines.join('; ')}; return [range.getBackgrounds(), range.getNumberFormats(), range.getDisplayValues()] })()`,
        sheet,
      );
      expect(found).toEqual([[['#ff0000']], [['0.00']], [['7.00']]]);
      const position = { sheetId: sheet.model.getters.getActiveSheetId(), col: 1, row: at };
      expect(sheet.model.getters.getCell(position)?.style).toMatchObject({ bold: true });
    }
  });

  it('calculates on a sheet that a script makes, lengthens and copies', () => {
    const sheet = open();
    const own = sheet.model.getters.getSheetName(sheet.model.getters.getActiveSheetId());
    sheet.setMany({ A1: 1, B1: 2, C1: 3 });
    const made = `const book = SpreadsheetApp.getActive();
      const made = book.insertSheet('Made', 1); made.getRange('A1').getValue(); made.insertRowsAfter(made.getMaxRows(), 2000);
      const end = made.getMaxRows();
      made.getRange(end - 4, 1, 1, 2).setFormulas([['=TRANSPOSE(${own}!A1:C1)', '=TRANSPOSE(${own}!A1:C1)']]);
      made.getRange(end - 3, 2).setValue('in the way');
      const before = made.getRange(end - 4, 1, 3, 2).getValues();
      const copy = made.copyTo(book);
      return [before, copy.getRange(end - 4, 1, 3, 2).getValues(), copy.getName(), end]`;
    const [before, copied, name, end] = perform(`(() => { ${made} })()`, sheet) as [unknown, unknown, string, number];
    const shown = (from: number) => [
      [from, '#REF!'],
      [2, 'in the way'],
      [3, ''],
    ];
    expect([before, copied]).toEqual([shown(1), shown(1)]);
    sheet.set(`'${own}'!A1`, 5);
    for (const one of ['Made', name]) {
      expect(sheet.cell(`'${one}'!A${end - 4}`).value).toBe(5);
      sheet.set(`'${one}'!B${end - 3}`, '');
      expect(sheet.cell(`'${one}'!B${end - 3}`).value).toBe(2);
    }
  });

  it('refuses values of another size', () => {
    expect(() => perform("SpreadsheetApp.getActiveSheet().getRange('B2:C3').setValues([[1, 2]])")).toThrow(
      /number of rows/,
    );
    expect(() => perform("SpreadsheetApp.getActiveSheet().getRange('B2:C3').setValues([[1], [2]])")).toThrow(
      /number of columns/,
    );
  });

  it('gives dates back as they were written, in any zone of the spreadsheet', () => {
    const sheet = open({ timeZone: 'America/New_York' });
    perform("SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(Date.UTC(2024, 2, 10, 12)))", sheet);
    expect(sheet.cell('A1').text).toBe('3/10/2024 08:00:00 AM');
    expect(perform("SpreadsheetApp.getActiveSheet().getRange('A1').getValue().toISOString()", sheet)).toBe(
      '2024-03-10T12:00:00.000Z',
    );
  });

  it('knows the selected cell', () => {
    const sheet = open();
    sheet.model.selection.selectCell(3, 4);
    expect(perform('SpreadsheetApp.getCurrentCell().getA1Notation()', sheet)).toBe('D5');
    expect(sheet.set('B7', '=HERE()').value).toBe('B7');
  });

  it('is found by name, and a missing one is null', () => {
    expect(perform("SpreadsheetApp.getActive().getSheetByName('Data').getName()")).toBe('Data');
    expect(perform("SpreadsheetApp.getActive().getSheetByName('None')")).toBeNull();
  });
});

describe('a custom function', () => {
  it('may not write', () => {
    const sheet = open();
    expect(sheet.set('B1', '=WRITE("A1")')).toMatchObject({
      value: '#ERROR!',
      error: 'You do not have permission to call setValue.',
    });
    expect(sheet.cell('A1').value).toBe('');
  });

  it('may not open menus or sidebars', () => {
    expect(open().set('B1', '=MENU()').error).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('may read the locale and the zone', () => {
    expect(open({ locale: 'ru_RU', timeZone: 'Europe/Moscow' }).set('B1', '=LOCALE()').value).toBe(
      'ru_RU Europe/Moscow',
    );
  });

  it('needs a comment with its tag, and a name without an underscore at the end', () => {
    for (const name of ['NOCOMMENT', 'HELPER', 'PRIVATE_']) expect(open().set('B1', `=${name}()`).value).toBe('#NAME?');
  });
});

describe('menus, sidebars and files', () => {
  it('are remembered by the headless host', () => {
    const sheet = open();
    sheet.call('onOpen');
    sheet.call('openSidebar');
    expect(sheet.shown.menus[0]?.entries).toEqual([
      { caption: 'Open', functionName: 'openSidebar' },
      { separator: true },
      { caption: 'Fail', functionName: 'fail' },
    ]);
    expect(sheet.shown.sidebars[0]?.title).toBe('A panel');
    expect(sheet.shown.sidebars[0]?.html).toContain('google.script.run');
    expect(perform("HtmlService.createHtmlOutputFromFile('Notes').getContent()", sheet)).toBe('<p>long text</p>');
    expect(() => perform("HtmlService.createHtmlOutputFromFile('Lost')", sheet)).toThrow(
      'No HTML file named Lost was found.',
    );
  });
});

describe('Utilities.formatDate', () => {
  it.each([
    ['yyyy-MM-dd', '2024-03-10'],
    ["d.M.yy 'at' HH:mm:ss", '10.3.24 at 03:30:05'],
    ['EEEE, d MMMM', 'Sunday, 10 March'],
    ['EEE h a XXX', 'Sun 3 AM -04:00'],
    ['u Z', '7 -0400'],
  ])('writes %s in the zone that is asked for', (pattern, text) => {
    const source = `Utilities.formatDate(new Date(Date.UTC(2024, 2, 10, 7, 30, 5)), 'America/New_York', ${JSON.stringify(pattern)})`;
    expect(perform(source)).toBe(text);
  });

  it('refuses a letter it does not know', () => {
    expect(() => perform("Utilities.formatDate(new Date(), 'UTC', 'ww')")).toThrow(
      'The letter w of Utilities.formatDate is not part',
    );
  });
});
