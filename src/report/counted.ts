/** How many rows of a table count once the chosen filters have left theirs out; a row that two filters name is left out once. */

import { isBlank } from '../kpi/cell';
import { leavesOut } from './explain/holds';
import type { Filter, Table } from './model';
import { keyOf } from './scan/display';

export function countRows(
  values: readonly (readonly unknown[])[],
  { firstRow, lastRow, firstColumn, lastColumn }: Table,
  filters: readonly Filter[],
): number {
  const left = filters.filter(({ kind }) => kind !== 'duplicates').map(leavesOut);
  const seen = filters.some(({ kind }) => kind === 'duplicates') ? new Set<string>() : undefined;
  let counted = 0;
  for (let row = firstRow - 1; row < lastRow; row++) {
    const cells = (values[row] ?? []).slice(firstColumn - 1, lastColumn);
    if (cells.every(isBlank) || left.some((isOut) => isOut(values[row]))) continue;
    if (seen) {
      const key = cells.map(keyOf).join('\u0001');
      if (seen.has(key)) continue;
      seen.add(key);
    }
    counted++;
  }
  return counted;
}
