/** The labels of a breakdown without row functions: those that were there at the build, and what turns up later, ranked by plain formulas. */

import type { Made } from '../../measures/made';
import type { RoleId } from '../../model';
import type { DataSheet } from '../data-sheet';
import type { Layout } from '../layout';
import { AT, blankWord, cellsOf, criterionOf, type Labels, LOOKED_AHEAD, labelAt } from './label-cells';
import { nextName } from './next-name';

export interface Ranked {
  /** `null` is the label of rows without one. */
  readonly labels: readonly (string | null)[];
  /** The columns of names in which others may turn up. */
  readonly open: readonly string[];
}

/** A label without a row in the time shown has no place. */
export function rankedLabels(
  data: DataSheet,
  layout: Layout,
  by: RoleId,
  { main, wider }: { readonly main: Made; readonly wider: Made | undefined },
  { labels, open }: Ranked,
  count: number,
): Labels {
  const live = open.length > 0 ? LOOKED_AHEAD : 0;
  const first = data.rows(labels.length + live);
  const last = first + labels.length + live - 1;
  const all = (column: number) => cellsOf(column, first, last);
  const rank = (row: number, isNamed: boolean) => {
    const figure = (of: Made) => of.cell(layout.totalSpan('{summary}!'), { role: by, criterion: `$E${row}` }) ?? '0';
    const ifNamed = (text: string) => (isNamed ? text : `IF($D${row}="",0,${text})`);
    data.formula(row, AT.value, ifNamed(figure(main)));
    data.formula(row, AT.rows, ifNamed(wider ? `IF(AND(SUM($F${row})=0,(${figure(wider)})=0),0,1)` : '1'));
    const greater = `SUMPRODUCT((${all(AT.value)}>$F${row})*${all(AT.rows)})`;
    const before = `SUMPRODUCT((${cellsOf(AT.value, first, row)}=$F${row})*${cellsOf(AT.rows, first, row)})`;
    data.formula(row, AT.rank, `IF($H${row}=0,"",${greater}+${before})`);
  };
  labels.forEach((label, i) => {
    const row = first + i;
    if (label === null) data.formula(row, AT.name, blankWord(layout));
    else data.value(row, AT.name, label);
    data.formula(row, AT.found, label === null ? '"="' : criterionOf(`$D${row}`));
    rank(row, true);
  });
  const nameCell = (row: number) => cellsOf(AT.name, row, row).split(':')[0];
  const known = labels.flatMap((label, i) => (label === null ? [] : [nameCell(first + i)]));
  for (let i = 0; i < live; i++) {
    const row = first + labels.length + i;
    data.formula(row, AT.name, nextName(open, known));
    data.formula(row, AT.found, `IF($D${row}="","",${criterionOf(`$D${row}`)})`);
    rank(row, false);
    known.push(nameCell(row));
  }
  const places = Array.from({ length: Math.min(count + live, labels.length + live) }, (_, i) => {
    const pick = (column: number) => `IFERROR(INDEX(${all(column)},MATCH(${i + 1},${all(AT.rank)},0)),"")`;
    data.formula(first + i, AT.label, pick(AT.name));
    data.formula(first + i, AT.criterion, pick(AT.found));
    return { ...labelAt(first + i), figure: undefined };
  });
  const [one, another] = places.slice(count).map(({ label }) => label);
  return { places: places.slice(0, count), ...(another && { single: `IF(${another}="",${one},"")` }) };
}
