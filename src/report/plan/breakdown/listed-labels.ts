/** The labels of a breakdown from KPI_BREAKDOWN: those with a figure, largest first, then those that only have rows. */

import type { Parts } from '../../measures/made';
import type { DataSheet } from '../data-sheet';
import type { Layout } from '../layout';
import { AT, blankWord, cellsOf, criterionOf, type Labels, LOOKED_AHEAD, labelAt, MOST_LABELS } from './label-cells';

/** Labels without a figure that are looked at. */
const MOST_WIDER = 50;

export interface Lists {
  readonly main: Parts;
  /** All labels that have rows, such as those of deals that are not won. */
  readonly wider: Parts | undefined;
}

/** `different` labels were there at the build; one that turns up later is named in the row below the places. */
export function listedLabels(
  data: DataSheet,
  layout: Layout,
  { main, wider }: Lists,
  different: number,
  direct: boolean,
): Labels {
  const count = Math.min(MOST_LABELS, different);
  const blank = blankWord(layout);
  const known = listOf(data, main, MOST_LABELS + LOOKED_AHEAD, blank);
  const more = wider ? listOf(data, wider, Math.min(MOST_WIDER, different + LOOKED_AHEAD), blank) : [];
  const first = data.rows(Math.max(known.length, more.length));
  known.forEach(({ name }, i) => {
    data.formula(first + i, AT.name, name);
  });
  const names = cellsOf(AT.name, first, first + known.length - 1);
  more.forEach(({ name, criterion }, i) => {
    const row = first + i;
    const own = cellsOf(AT.more, row, row);
    const counted = i === 0 ? '0' : `COUNT(${cellsOf(AT.rank, first, row - 1)})`;
    data.formula(row, AT.more, name);
    data.formula(row, AT.found, criterion);
    data.formula(row, AT.rank, `IF(${own}="","",IF(SUMPRODUCT((${names}=${own})*1)>0,"",1+${counted}))`);
  });
  const ranked = `COUNT(${known[0].rank}:${known[known.length - 1].rank})`;
  const next = (column: number, place: number) => {
    const all = (of: number) => cellsOf(of, first, first + more.length - 1);
    return more.length === 0 ? '""' : `IFERROR(INDEX(${all(column)},MATCH(${place}-${ranked},${all(AT.rank)},0)),"")`;
  };
  const places = known.slice(0, count + LOOKED_AHEAD).map(({ criterion, figure }, i) => {
    const row = first + i;
    const isKnown = `${i + 1}<=${ranked}`;
    data.formula(row, AT.label, `IF(${isKnown},${cellsOf(AT.name, row, row)},${next(AT.more, i + 1)})`);
    data.formula(row, AT.criterion, `IF(${isKnown},${criterion},${next(AT.found, i + 1)})`);
    if (!direct) data.formula(row, AT.figure, `IF(${isKnown},${figure},0)`);
    return { ...labelAt(row), figure: direct ? undefined : `{data}!$C$${row}` };
  });
  const [one, another] = places.slice(count).map(({ label }) => label);
  return { places: places.slice(0, count), single: `IF(${another}="",${one},"")` };
}

interface Listed {
  /** Cells of the spill. */
  readonly rank: string;
  readonly figure: string;
  /** Formula texts: the label as it is shown, and what finds its rows. */
  readonly name: string;
  readonly criterion: string;
}

/** The first labels of a list; all others together have no rank. */
function listOf(data: DataSheet, { labels, values, aggregate }: Parts, top: number, blank: string): Listed[] {
  const { column } = data.spill(`KPI_BREAKDOWN(${labels},${values},"${aggregate}",${top})`, 5);
  return Array.from({ length: top }, (_, i) => {
    const [label, figure, , rank] = [0, 1, 2, 3].map((offset) => data.spilled(column + offset, i + 1));
    const named = (filled: string, empty: string) => `IF(${rank}="","",IF(${label}="",${empty},${filled}))`;
    return { rank, figure, name: named(label, blank), criterion: named(criterionOf(label), '"="') };
  });
}
