/** Labels that people read as one and a formula as several: `Anna Lee`, `anna lee`, `Anna  Lee`. */

import { wordKey } from '../stages';
import { TEXT } from './cell-class';
import { type Check, findRows } from './finding';

const SPELLINGS = { en: 'one label in several spellings', ru: 'одно название написано по-разному' };

export const labels: Check = (table) =>
  table.columns
    .filter(({ kind, counts }) => kind === 'text' && counts[TEXT] > 1)
    .flatMap((column) => {
      const isOther = spellings();
      return findRows(table, column, SPELLINGS, (row) => {
        return column.classes[row] === TEXT && isOther(String(table.cellAt(row, column.index)).trim());
      });
    });

/** Tells whether a label came before in another spelling. */
function spellings(): (label: string) => boolean {
  const firstOf = new Map<string, string>();
  const known = new Map<string, boolean>();
  return (label) => {
    let isOther = known.get(label);
    if (isOther === undefined) {
      const first = firstOf.get(wordKey(label));
      isOther = first !== undefined;
      if (first === undefined) firstOf.set(wordKey(label), label);
      known.set(label, isOther);
    }
    return isOther;
  };
}
