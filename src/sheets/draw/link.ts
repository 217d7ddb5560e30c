/** Turns a planned formula into one that this spreadsheet reads: real names of sheets, and the separator it takes. */

import type { Box } from '../../report/plan/model';
import { columnNumber, letters, quoted } from './address';

export interface Link {
  /** The name that each planned sheet got, by its key. */
  readonly names: ReadonlyMap<string, string>;
  readonly separator: ',' | ';';
  /** Where a planned cell of a sheet lies, by the sheet's key; as planned where nothing is said. */
  readonly places?: ReadonlyMap<string, (box: Box) => Box>;
}

/** Texts and quoted names of sheets, which stay as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const REFERENCE = /\{(\w+)\}!(\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?)?/g;
const CORNER = /(\$?)([A-Z]+)(\$?)(\d*)/g;

export function linked(formula: string, { names, separator, places }: Link): string {
  const parts = formula.split(QUOTED);
  return parts.map((part, index) => (index % 2 === 1 ? part : linkedPart(part))).join('');

  function linkedPart(part: string): string {
    return part.replace(/,/g, separator).replace(REFERENCE, (whole, key: string, cells = '') => {
      const name = names.get(key);
      const place = places?.get(key);
      return name === undefined ? whole : `${quoted(name)}!${place ? movedCells(cells, place) : cells}`;
    });
  }
}

function movedCells(cells: string, place: (box: Box) => Box): string {
  return cells.replace(CORNER, (_, fixColumn: string, column: string, fixRow: string, row: string) => {
    const box = place({ row: Number(row || 1), column: columnNumber(column), rows: 1, columns: 1 });
    return `${fixColumn}${letters(box.column)}${fixRow}${row && box.row}`;
  });
}

/**
 * Which separator formulas written by a script may use here: nobody documents whether `,` is read
 * where the locale has a comma for decimals. Leaves the cell blank.
 */
export function findSeparator(cell: GoogleAppsScript.Spreadsheet.Range): Link['separator'] {
  cell.setValue('=IF(TRUE,"a","b")');
  SpreadsheetApp.flush();
  const separator = cell.getValue() === 'a' ? ',' : ';';
  cell.setValue('');
  return separator;
}
