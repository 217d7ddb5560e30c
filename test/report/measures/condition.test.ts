/** How rows that count are written: for SUMIFS and for FILTER. */

import { countOf, distinctOf, filtered, productOf, sumOf } from '../../../src/report/measures/condition';
import { columnRange, equals, letters, sheetPrefix, textLiteral } from '../../../src/report/measures/formula-text';

const stage = "'D'!$A$2:$A";
const won = ['Won', 'Sold'].map((word) => ({ range: stage, is: 'word', word }) as const);
const since = { range: "'D'!$B$2:$B", is: '>=', than: 'J$5' } as const;

test('several words are a sum of terms, each with all other conditions', () => {
  expect(sumOf('X', { all: [since], any: won })).toBe(
    `SUMIFS(X,${stage},"=Won",'D'!$B$2:$B,">="&J$5)+SUMIFS(X,${stage},"=Sold",'D'!$B$2:$B,">="&J$5)`,
  );
  expect(countOf('X', { all: [] })).toBe('COUNTIFS(X,"<>")');
  expect(sumOf('X', { all: [] })).toBe('SUM(X)');
});

test('no word at all is no row', () => {
  expect([sumOf('X', { all: [since], any: [] }), countOf('X', { all: [], any: [] })]).toEqual(['0', '0']);
  expect([distinctOf('X', { all: [], any: [] }), productOf(['X'], { all: [], any: [] })]).toEqual(['0', '0']);
});

test('a customer with deals in two words counts once', () => {
  const found = `FILTER(X,(${stage}="Won")+(${stage}="Sold"))`;
  expect(distinctOf('X', { all: [], any: won })).toBe(`IF(ISERROR(INDEX(${found},1,1)),0,COUNTUNIQUE(${found}))`);
  expect(distinctOf('X', { all: [since] })).toBe(`COUNTUNIQUEIFS(X,X,"<>",'D'!$B$2:$B,">="&J$5)`);
});

test('without conditions a row function takes the range as it is', () => {
  expect(filtered('X', { all: [] })).toBe('X');
  expect(filtered('X', { all: [since, { range: stage, is: 'not word', word: 'Test' }] })).toBe(
    `FILTER(X,'D'!$B$2:$B>=J$5,${stage}<>"Test")`,
  );
});

test.each([
  ['a*b?~', '"=a~*b~?~~"'],
  ['>5', '"=>5"'],
  ['', '"="'],
  ['say "no"', '"=say "&CHAR(34)&"no"&CHAR(34)&""'],
])('the word %s as a criterion', (word, text) => {
  expect(equals(word)).toBe(text);
});

test('references and texts', () => {
  expect([1, 26, 27, 52, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  expect(sheetPrefix("It's")).toBe("'It''s'!");
  expect([columnRange('', 4, 2), columnRange('', 4, 2, 9)]).toEqual(['$D$2:$D', '$D$2:$D$9']);
  expect(textLiteral('=1')).toBe('"=1"');
});
