/** Columns of names and ids, long enough for each way of reading them: equal cells have equal codes, in the order of their first rows. */

import { cellsOf } from '../../src/rows/cells';
import { NO_LABEL, readLabels } from '../../src/rows/label-column';
import { hostOf } from './sheet';

const ROWS = 40_000;

function read(column: readonly unknown[], blanks?: 'left out' | 'kept') {
  const cells = column.map((cell) => [cell]);
  const block = { cells, rows: cells.length, columns: 1 };
  const span = { firstRow: 0, firstColumn: 0, rows: cells.length, columns: 1 };
  return readLabels(cellsOf('names', block, span, hostOf()), blanks);
}

/** Slow and obvious. */
function expected(column: readonly unknown[], blanks: 'left out' | 'kept') {
  const texts: string[] = [];
  const of = column.map((cell) => {
    const text = String(cell).trim();
    if (text === '' && blanks === 'left out') return NO_LABEL;
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  });
  return { of, texts };
}

const columns: readonly (readonly [string, (row: number) => unknown])[] = [
  ['five names', (row) => ['Anna', 'Борис', 'Clara', '', 'Zoë'][(row * 7) % 5]],
  ['names that change on the way', (row) => `rep ${(row % 3) + Math.floor(row / 5000)}`],
  ['few names, then many', (row) => (row < 20_000 ? `rep ${row % 4}` : `id ${row % 900}`)],
  ['names alike in all but one letter', (row) => `aaaaaaaa${'bcdefg'[row % 6]}aaaaaaaaaaaa`],
  ['numbers and the same as text, with spaces and blanks', (row) => [7, '7', ' 7 ', '', '  ', 8, '007'][row % 7]],
  ['a late name with spaces', (row) => (row < 30_000 ? 'Anna' : ' Anna ')],
];

test.each(columns)('%s', (_, cellOf) => {
  const column = Array.from({ length: ROWS }, (_, row) => cellOf(row));
  for (const blanks of ['left out', 'kept'] as const) {
    const { of, texts } = read(column, blanks);
    expect({ of: Array.from(of), texts }).toEqual(expected(column, blanks));
  }
});

test.each([3, 20_000])('a fault is told with its row (row %i)', (row) => {
  const column: unknown[] = Array.from({ length: ROWS }, (_, i) => `rep ${i % 3}`);
  column[row - 1] = '#REF!';
  expect(() => read(column)).toThrow(expect.objectContaining({ place: expect.objectContaining({ row }) }));
});
