/** The labels of a breakdown without row functions: those that were there at the build, ranked by plain formulas. */

import type { Made } from '../../measures/made';
import type { RoleId } from '../../model';
import type { DataSheet } from '../data-sheet';
import type { Layout } from '../layout';
import { AT, blankWord, cellsOf, criterionOf, type Labels, labelAt } from './label-cells';

/** `null` is the label of rows without one. A label without a row in the time shown has no place. */
export function rankedLabels(
  data: DataSheet,
  layout: Layout,
  by: RoleId,
  { main, wider }: { readonly main: Made; readonly wider: Made | undefined },
  labels: readonly (string | null)[],
  count: number,
): Labels {
  const first = data.rows(labels.length);
  const last = first + labels.length - 1;
  const all = (column: number) => cellsOf(column, first, last);
  labels.forEach((label, i) => {
    const row = first + i;
    const figure = (of: Made) => of.cell(layout.totalSpan('{summary}!'), { role: by, criterion: `$E${row}` }) ?? '0';
    if (label === null) data.formula(row, AT.name, blankWord(layout));
    else data.value(row, AT.name, label);
    data.formula(row, AT.found, label === null ? '"="' : criterionOf(`$D${row}`));
    data.formula(row, AT.value, figure(main));
    data.formula(row, AT.rows, wider ? `IF(AND(SUM($F${row})=0,(${figure(wider)})=0),0,1)` : '1');
    const greater = `SUMPRODUCT((${all(AT.value)}>$F${row})*${all(AT.rows)})`;
    const before = `SUMPRODUCT((${cellsOf(AT.value, first, row)}=$F${row})*${cellsOf(AT.rows, first, row)})`;
    data.formula(row, AT.rank, `IF($H${row}=0,"",${greater}+${before})`);
  });
  const places = Array.from({ length: count }, (_, i) => {
    const pick = (column: number) => `IFERROR(INDEX(${all(column)},MATCH(${i + 1},${all(AT.rank)},0)),"")`;
    data.formula(first + i, AT.label, pick(AT.name));
    data.formula(first + i, AT.criterion, pick(AT.found));
    return { ...labelAt(first + i), figure: undefined };
  });
  return { places };
}
