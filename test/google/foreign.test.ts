/** Scripts that have nothing to do with the add-on run on the local spreadsheet as Google documents the like of them. */

import { createLocalSheet, type HeadlessSheet } from '../../local/node/create';

const open = (code: string, html: Record<string, string> = {}): HeadlessSheet =>
  createLocalSheet({ dist: { code, html }, timeZone: 'Europe/Berlin' });

describe('a custom function that takes a cell or a range, as the guide on custom functions describes', () => {
  const sheet = open(`
    /**
     * Fahrenheit of Celsius.
     * @param {number|Array<Array<number>>} degrees One cell or a range.
     * @return {number|Array<Array<number>>}
     * @customfunction
     */
    function FAHRENHEIT(degrees) {
      if (Array.isArray(degrees)) return degrees.map(function (row) { return row.map(FAHRENHEIT); });
      if (degrees === '') return '';
      if (typeof degrees !== 'number') throw new Error('FAHRENHEIT takes numbers.');
      return degrees * 9 / 5 + 32;
    }
    function FAHRENHEIT_() { return 1; }`);

  test('gives a value for a cell and a table for a range, which spills and follows its cells', () => {
    sheet.setMany({ A1: 0, A2: 100, B2: -40 });
    expect(sheet.set('D1', '=FAHRENHEIT(A1)').value).toBe(32);
    sheet.set('D3', '=FAHRENHEIT(A1:B2)');
    expect(sheet.range('D3:E4')).toEqual([
      [32, ''],
      [212, -40],
    ]);
    sheet.set('A1', 10);
    expect(sheet.cell('D3').value).toBe(50);
  });

  test('shows its error in the cell, and IFERROR catches it', () => {
    expect(sheet.set('G1', '=FAHRENHEIT("warm")')).toMatchObject({
      value: '#ERROR!',
      error: 'FAHRENHEIT takes numbers.',
    });
    expect(sheet.set('G2', '=IFERROR(FAHRENHEIT("warm"), "?")').value).toBe('?');
    expect(sheet.set('G3', '=FAHRENHEIT_()').value).toBe('#NAME?');
  });
});

describe('a menu that tidies a sheet: read everything, work, write everything', () => {
  const code = `
    function onOpen(event) {
      SpreadsheetApp.getUi().createMenu('Tidy').addItem('Names', 'tidyNames').addSeparator()
        .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Total', 'addTotal')).addToUi();
      if (event.authMode !== ScriptApp.AuthMode.NONE) {
        PropertiesService.getDocumentProperties().setProperty('opened', SpreadsheetApp.getActive().getSheets().length);
      }
    }
    function tidyNames() {
      var range = SpreadsheetApp.getActiveSheet().getDataRange();
      range.setValues(range.getValues().map(function (row) {
        return row.map(function (cell) { return typeof cell === 'string' ? cell.trim() : cell; });
      }));
      CacheService.getDocumentCache().put('tidied', String(range.getNumRows()), 60);
    }
    function addTotal() {
      var sheet = SpreadsheetApp.getActiveSheet();
      var last = sheet.getLastRow();
      sheet.getRange(last + 1, 2).setFormula('SUM(B1:B' + last + ')');
      sheet.getRange(last + 1, 1).setValue('Total');
      SpreadsheetApp.flush();
      return sheet.getRange(last + 1, 1, 1, 2).getValues();
    }
    function tidied() { return CacheService.getDocumentCache().get('tidied'); }`;

  test('is built in each mode, and reads the document only where it may', () => {
    const sheet = open(code);
    sheet.open('NONE');
    expect(sheet.host.stores.document.get('opened')).toBeNull();
    sheet.open('LIMITED');
    expect(sheet.host.stores.document.get('opened')).toBe('1');
    expect(sheet.shown.menus[1]?.entries).toEqual([
      { caption: 'Names', functionName: 'tidyNames' },
      { separator: true },
      { caption: 'More', entries: [{ caption: 'Total', functionName: 'addTotal' }] },
    ]);
  });

  test('changes the cells, adds a formula that is calculated, and caches for as long as it said', () => {
    const sheet = open(code);
    sheet.setMany({ A1: '  Ann', B1: 2, A2: 'Ben  ', B2: 3 });
    sheet.call('tidyNames');
    expect(sheet.range('A1:B2')).toEqual([
      ['Ann', 2],
      ['Ben', 3],
    ]);
    expect(sheet.call('addTotal')).toEqual([['Total', 5]]);
    expect(sheet.cell('B3').formula).toBe('=SUM(B1:B2)');
    expect(sheet.call('tidied')).toBe('2');
    sheet.host.runs.sleep(61_000);
    expect(sheet.call('tidied')).toBeNull();
  });
});

describe('a sidebar that talks to its server', () => {
  const code = `
    function showCounter() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Counter').setTitle('Counter'));
    }
    function countFilled(request) {
      var lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      try {
        var values = SpreadsheetApp.getActive().getRange(request.range).getValues();
        var filled = values.reduce(function (sum, row) { return sum + row.filter(String).length; }, 0);
        return { range: request.range, filled: filled };
      } finally {
        lock.releaseLock();
      }
    }
    function lastEdit() { return { at: new Date() }; }
    function secret_() { return 'secret'; }`;

  test('gets plain objects, keeps private functions private, and may not be sent a Date', () => {
    const sheet = open(code, { Counter: '<p id="count"></p>' });
    sheet.call('showCounter');
    expect(sheet.shown.sidebars).toEqual([{ title: 'Counter', html: '<p id="count"></p>' }]);
    sheet.setMany({ A1: 1, B2: 'x' });
    expect(sheet.callFromPage('countFilled', [{ range: 'A1:B2' }])).toEqual({ range: 'A1:B2', filled: 2 });
    expect(() => sheet.callFromPage('countFilled', [{ range: 'nowhere' }])).toThrow('Range not found');
    expect(sheet.host.lockedBy).toBeNull();
    expect(() => sheet.callFromPage('lastEdit', [])).toThrow('Date');
    expect(() => sheet.callFromPage('secret_', [])).toThrow('not found');
    expect(sheet.callable).toEqual(['showCounter', 'countFilled', 'lastEdit']);
  });

  test('is told when another run holds the lock, and when somebody else has used up the runs', () => {
    const sheet = open(code);
    sheet.host.lockedBy = {};
    expect(() => sheet.callFromPage('countFilled', [{ range: 'A1' }])).toThrow('Lock timeout');
    sheet.host.lockedBy = null;
    sheet.host.runs.elsewhere = 30;
    expect(() => sheet.callFromPage('countFilled', [{ range: 'A1' }])).toThrow('too many scripts');
  });
});
