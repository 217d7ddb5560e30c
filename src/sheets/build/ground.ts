/** Puts rows and columns into an old summary, so that whatever is written after finds its cells in their last place. */

import type { PlannedSheet } from '../../report/plan/model';
import { type Arrangement, type Gap, placed } from './arrange';
import type { Insertion } from './journal';
import type { Away } from './strays';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Size = { readonly rows: number; readonly columns: number };

/** At the end of the sheet where the plan, or what is moved aside, reaches beyond it, then where the arrangement wants them. */
export function insertionsFor(
  size: Size,
  planned: PlannedSheet,
  arrangement: Arrangement,
  away: readonly Away[],
): Insertion[] {
  const end = placed({ row: planned.rows, column: planned.columns, rows: 1, columns: 1 }, arrangement);
  const right = Math.max(end.column, ...away.map(({ to }) => to.column));
  const of = (what: Insertion['of'], gaps: readonly Gap[]) => gaps.map((gap): Insertion => ({ of: what, ...gap }));
  return [
    ...of('rows', beyond(size.rows, end.row)),
    ...of('columns', beyond(size.columns, right)),
    ...of('rows', arrangement.rows),
    ...of('columns', arrangement.columns),
  ];
}

const beyond = (size: number, end: number): Gap[] => (end > size ? [{ after: size, count: end - size }] : []);

export function insert(summary: Sheet, { of, after, count }: Insertion): void {
  if (of === 'rows') {
    if (after === 0) summary.insertRowsBefore(1, count);
    else summary.insertRowsAfter(after, count);
  } else if (after === 0) summary.insertColumnsBefore(1, count);
  else summary.insertColumnsAfter(after, count);
}
