/** Names as they stand in the input sheets, each once, in the order of their rows: a formula a place, of functions that every spreadsheet knows. */

import { nextName as nextNameIn } from '../../report/plan/breakdown/next-name';
import type { Place } from '../template';
import { columnOf } from './context';

/** The next name that is in none of the cells above; where the first column has no more of them, those of the next one follow. */
export function nextName(places: readonly Place[], above: readonly string[]): string {
  const ranges = places.map(({ table, column }) => columnOf(table, column));
  const next = nextNameIn(ranges, above);
  const last = above[above.length - 1];
  return above.length === 0 ? next : `IF(${last}="","",${next})`;
}

/** A criterion for the rows of a name, whatever sign it begins with. */
export const named = (cell: string): string => `"="&${cell}`;
