/** A formula that the user typed on a summary, with the cells of the summary that it refers to where they lie afterwards. */

import { columnNumber, letters } from '../draw/address';
import type { Place } from './arrange';

const TEXT = '"(?:[^"]|"")*"';
const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}\\p{N}_.]+)!";
const CELL = '\\$?[A-Z]{1,3}\\$?\\d+';
/** A text or a reference to another sheet stays as it is; words and functions are no cells. */
const REFERENCE = new RegExp(`${TEXT}|${SHEET}\\$?\\w+(?::\\$?\\w+\\$?\\w*)?|(?<![\\w.$])${CELL}(?![\\w.(])`, 'gu');
const PARTS = /^(\$?)([A-Z]+)(\$?)(\d+)$/;

export function withReferences(formula: string, moved: (place: Place) => Place): string {
  return formula.replace(REFERENCE, (found) => {
    const [, fixColumn, column, fixRow, row] = PARTS.exec(found) ?? [];
    if (column === undefined) return found;
    const to = moved({ row: Number(row), column: columnNumber(column) });
    return `${fixColumn}${letters(to.column)}${fixRow}${to.row}`;
  });
}
