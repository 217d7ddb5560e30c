/** Pieces of formula text: references, texts and criteria that no name or word of the user's data can break out of. */

/** `Deals` → `'Deals'!`, whatever the sheet is called. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** 1 → `A`, 27 → `AA`. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A column's cells from one row on, down to the sheet's end unless a last row is given. */
export function columnRange(prefix: string, column: number, firstRow: number, lastRow?: number): string {
  const letter = letters(column);
  return `${prefix}$${letter}$${firstRow}:$${letter}${lastRow === undefined ? '' : `$${lastRow}`}`;
}

/** A text as a formula writes it. A quote is CHAR(34), since not every engine knows a doubled one. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '"&CHAR(34)&"')}"`;
}

/** A criterion that a cell equals this word, case aside; signs that mean something to SUMIFS are made plain. */
export function equals(word: string): string {
  return textLiteral(`=${word.replace(/[~*?]/g, '~$&')}`);
}

/** Criteria for any cell that holds something, and for an empty one. */
export const FILLED = '"<>"';
export const EMPTY = '"="';
/** For any number: text and empty cells are not less than one. */
export const ANY_NUMBER = '"<1E+99"';
