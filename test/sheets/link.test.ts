// Formulas of a plan as this spreadsheet reads them: names, places and separators, and nothing of what stands in quotes.

import type { Box } from '../../src/report/plan/model';
import { linked } from '../../src/sheets/draw/link';

const names = new Map([
  ['summary', "O'Brien"],
  ['data', 'KPI data'],
]);

test.each([
  ['={data}!A1+{summary}!$B$2:B', "='KPI data'!A1+'O''Brien'!$B$2:B"],
  ['=IF({rows9}!A1,"{data}!",1)', '=IF({rows9}!A1,"{data}!",1)'],
  ["='Deals {data}! 2024'!A1", "='Deals {data}! 2024'!A1"],
])('%s is read as %s', (formula, text) => {
  expect(linked(formula, { names, separator: ',' })).toBe(text);
});

test('another separator stands wherever a comma separates, and nowhere else', () => {
  const formula = `=SUMIFS('a,b'!B:B,'a,b'!A:A,"x,""y,")`;
  expect(linked(formula, { names, separator: ';' })).toBe(`=SUMIFS('a,b'!B:B;'a,b'!A:A;"x,""y,")`);
});

test('every comma between arguments is replaced, however many there are', () => {
  expect(linked('=MAX(1,2,3,{data}!A1,4)', { names, separator: ';' })).toBe("=MAX(1;2;3;'KPI data'!A1;4)");
});

test('references to a sheet whose rows have moved follow', () => {
  const places = new Map([
    ['summary', (box: Box) => ({ ...box, row: box.row + (box.row > 5 ? 2 : 0), column: box.column + 1 })],
  ]);
  const formula = '={summary}!$A$5:B6+{data}!C9+{summary}!Z6+{summary}!D:D';
  expect(linked(formula, { names, separator: ',', places })).toBe(
    "='O''Brien'!$B$5:C8+'KPI data'!C9+'O''Brien'!AA8+'O''Brien'!E:E",
  );
});
