// The interface for tests and scripts, locales, and the add-on's own bundle in the headless host.

import { join } from 'node:path';
import { createLocalSheet } from '../../local/node/create';
import { sampleWorkbook } from '../../local/samples/workbook';
import { fixture } from './fixture';

const dist = join(__dirname, '../../dist');

describe('a cell', () => {
  it('is seen with value, text, formula and error', () => {
    const sheet = createLocalSheet({ dist: fixture });
    expect(sheet.cell('Data!A1')).toEqual({ value: '', text: '', formula: null, error: null });
    expect(sheet.set("'Data'!A1", '12.5%')).toEqual({ value: 0.125, text: '12.50%', formula: null, error: null });
    expect(sheet.set('A2', '=1/0')).toMatchObject({ value: '#DIV/0!', error: expect.stringContaining('zero') });
    expect(sheet.set('A3', '=A3')).toMatchObject({ value: '#REF!' });
    expect(sheet.set('A4', '=1+')).toMatchObject({ value: '#ERROR!' });
  });

  it('that the workbook brings along is calculated from the start', () => {
    const cells = { A1: '=ECHO(1)', B1: '=GIVE("table")' };
    const sheet = createLocalSheet({ dist: fixture, workbook: { sheets: [{ id: 'a', name: 'A', cells }] } });
    expect(sheet.range('A1:C2')).toEqual([
      ['1', 1, 'two'],
      ['', true, ''],
    ]);
  });

  it('that spills without a value is blank', () => {
    const cells = { A2: '7', B1: 'x', D1: '=UNIQUE(A1:B3)', F1: '=FILTER(A1:B3,B1:B3<>"")' };
    const sheet = createLocalSheet({ dist: fixture, workbook: { sheets: [{ id: 'a', name: 'A', cells }] } });
    expect(sheet.range('D1:G3')).toEqual([
      ['', 'x', '', 'x'],
      [7, '', '', ''],
      ['', '', '', ''],
    ]);
  });

  it('must exist', () => {
    const sheet = createLocalSheet({ dist: fixture });
    expect(() => sheet.cell('Nowhere!A1')).toThrow('There is no sheet "Nowhere".');
    expect(() => sheet.cell('A1001')).toThrow('outside the sheet');
    expect(() => sheet.cell('first cell')).toThrow('Range not found');
  });
});

describe('a formula typed by hand', () => {
  it.each([
    ['en_US', '=ECHO(1.5, 2)'],
    ['en_US', '=ECHO(1.5; 2)'],
    ['ru_RU', '=ECHO(1,5; 2)'],
    ['de_DE', '=ECHO(1,5; 2)'],
    ['tr_TR', '=ECHO(1,5; 2)'],
  ])('is read in the wording of %s: %s', (locale, formula) => {
    const sheet = createLocalSheet({ dist: fixture, locale });
    expect(sheet.set('A1', formula).value).toBe('1.5 | 2');
  });

  it('is shown again in that wording, and numbers too', () => {
    const sheet = createLocalSheet({ dist: fixture, locale: 'ru_RU' });
    expect(sheet.set('A1', '=ECHO(1,5; 2)').formula).toBe('=ECHO(1,5;2)');
    expect(sheet.set('A2', '1,5')).toMatchObject({ value: 1.5, text: '1,5' });
  });

  it('may be separated by semicolons in the grid itself', () => {
    const sheet = createLocalSheet({ dist: fixture });
    const payload = { sheetId: 'data', col: 0, row: 0, content: '=ECHO("a;b"; 2)' };
    sheet.host.grid.run([{ type: 'UPDATE_CELL', payload }]);
    expect(sheet.cell('A1')).toMatchObject({ value: '"a;b" | 2', formula: '=ECHO("a;b",2)' });
  });

  it('keeps the separators of a literal table, which the grid writes in its own way', () => {
    const russian = createLocalSheet({ dist: fixture, locale: 'ru_RU' });
    expect(russian.set('A1', '=ECHO({1,5; 2\\ 3; 4}; 5)').value).toBe('[[1.5, 2], [3, 4]] | 5');
  });

  it('keeps the semicolons of a literal table', () => {
    expect(createLocalSheet({ dist: fixture }).set('A1', '=ECHO({1, 2; 3, 4}; 5)').value).toBe('[[1, 2], [3, 4]] | 5');
  });
});

describe("the add-on's bundle", () => {
  it('gives 20 for =KPI_CAC(2000, 100)', () => {
    expect(createLocalSheet({ dist }).set('D2', '=KPI_CAC(2000, 100)').value).toBe(20);
  });

  it('fills a column by one formula, and 10,000 single formulas give the same', () => {
    const rows = 10_000;
    const workbook = { sheets: [{ id: 'data', name: 'Data', colNumber: 6, rowNumber: rows + 1 }] };
    const sheet = createLocalSheet({ dist, workbook });
    const numbers = Array.from({ length: rows }, (_, index) => index + 2);
    sheet.setMany(
      Object.fromEntries(
        numbers.flatMap((row) => [
          [`A${row}`, 1000 + row],
          [`B${row}`, row % 7],
        ]),
      ),
    );
    sheet.setMany(Object.fromEntries(numbers.map((row) => [`C${row}`, `=KPI_CAC(A${row}, B${row})`])));
    sheet.set('D2', `=KPI_CAC(A2:A${rows + 1}, B2:B${rows + 1})`);
    expect(sheet.range(`D2:D${rows + 1}`)).toEqual(sheet.range(`C2:C${rows + 1}`));
    expect(sheet.cell('C3').value).toBe(1003 / 3);
  });

  it.each(['en', 'ru'] as const)('calculates the sample workbook without an error (%s)', (language) => {
    const { workbook, locale, timeZone } = sampleWorkbook(language);
    const sheet = createLocalSheet({ dist, workbook, locale, timeZone });
    const { getters } = sheet.model;
    const errors = getters.getSheetIds().flatMap((id) =>
      getters.getEvaluatedCellsPositions(id).flatMap((position) => {
        const cell = getters.getEvaluatedCell(position);
        return cell.type === 'error' ? [`${id} ${position.col},${position.row} ${cell.value} ${cell.message}`] : [];
      }),
    );
    expect(errors).toEqual([]);
  });
});

describe('the sample figures', () => {
  const { workbook } = sampleWorkbook('en');
  const sheet = createLocalSheet({ dist, workbook });

  it('hang together: customers and recurring revenue carry over from month to month', () => {
    const [, ...months] = sheet.range('Monthly!F5:I19') as number[][];
    for (const [start = 0, added = 0, lost = 0, end] of months) expect(start + added - lost).toBe(end);
    expect(sheet.cell('MRR!G19').value).toBe(29_507);
  });
});
