// Compares two tables cell by cell: texts exactly, numbers to 1e-9 of their size.

/** Undefined when equal, else a sentence that says where the first difference is. */
export function difference(expected, found) {
  if (expected.length !== found.length) return `${found.length} rows instead of ${expected.length}`;
  for (let row = 0; row < expected.length; row++) {
    if (expected[row].length !== found[row].length) {
      return `row ${row + 1} has ${found[row].length} columns instead of ${expected[row].length}`;
    }
    for (let column = 0; column < expected[row].length; column++) {
      const [a, b] = [expected[row][column], found[row][column]];
      if (!same(a, b)) return `row ${row + 1}, column ${column + 1}: ${b} instead of ${a}`;
    }
  }
  return undefined;
}

function same(a, b) {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
