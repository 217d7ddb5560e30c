/** Turns a planned formula into one that this spreadsheet reads: real names of sheets, and the separator it takes. */

import { quoted } from './address';

export interface Link {
  /** The name that each planned sheet got, by its key. */
  readonly names: ReadonlyMap<string, string>;
  readonly separator: ',' | ';';
}

/** Texts and quoted names of sheets, which stay as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

export function linked(formula: string, { names, separator }: Link): string {
  const parts = formula.split(QUOTED);
  return parts.map((part, index) => (index % 2 === 1 ? part : linkedPart(part))).join('');

  function linkedPart(part: string): string {
    return part.replace(/,/g, separator).replace(/\{(\w+)\}!/g, (whole, key: string) => {
      const name = names.get(key);
      return name === undefined ? whole : `${quoted(name)}!`;
    });
  }
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
