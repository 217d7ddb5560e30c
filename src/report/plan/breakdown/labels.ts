/** The labels of a breakdown, largest first, on the helper sheet: from KPI_BREAKDOWN, or ranked by plain formulas. */

import { letters, textLiteral } from '../../measures/formula-text';
import type { Made } from '../../measures/made';
import type { Column, RoleId, Table } from '../../model';
import type { DataSheet } from '../data-sheet';
import type { Layout } from '../layout';
import { WORDS } from '../words';

export const MOST_LABELS = 10;

/** Each place's label, the criterion that finds its rows, and its figure where no SUMIFS can tell it. */
export interface LabelCells {
  readonly label: string;
  readonly criterion: string;
  readonly figure: string | undefined;
}

export function writeLabels(
  data: DataSheet,
  layout: Layout,
  by: RoleId,
  main: Made,
  tables: readonly Table[],
): readonly LabelCells[] {
  const span = layout.totalSpan('{summary}!');
  if (!main.parts && main.series) return seriesLabels(data, main.series(layout.totalSpan()));
  const direct = main.cell(span, { role: by, criterion: '""' }) !== undefined;
  const known = knownLabels(main, by, tables);
  const named = known?.length ?? different(main, by, tables);
  if (layout.plain && direct && known) return ranked(data, by, main, layout, known, Math.min(MOST_LABELS, named));
  const parts = main.parts?.(by, span);
  if (!parts) return [];
  const { labels, values, aggregate } = parts;
  const { column } = data.spill(`KPI_BREAKDOWN(${labels},${values},"${aggregate}",${MOST_LABELS})`, 5);
  const count = Math.min(MOST_LABELS, named + (hasBlanks(main, by, tables) ? 1 : 0));
  const first = data.rows(count);
  return Array.from({ length: count }, (_, i) => {
    const [label, figure, , rank] = [0, 1, 2, 3].map((offset) => data.spilled(column + offset, i + 1));
    const row = first + i;
    const blank = textLiteral(layout.say(WORDS.blank));
    data.formula(row, 1, `IF(${rank}="","",IF(${label}="",${blank},${label}))`);
    data.formula(row, 2, `IF(${rank}="","",IF(${label}="","=",${criterionOf(label)}))`);
    return { ...at(row), figure: direct ? undefined : `{data}!${figure}` };
  });
}

/** Where each channel has a column, its label is the column's. */
function seriesLabels(data: DataSheet, series: readonly { readonly name: string; readonly figure: string }[]) {
  const first = data.rows(series.length);
  return series.map(({ name, figure }, i) => {
    data.value(first + i, 1, name);
    return { ...at(first + i), figure };
  });
}

const at = (row: number) => ({ label: `{data}!$A$${row}`, criterion: `{data}!$B$${row}` });

/** Signs that mean something to SUMIFS are made plain. */
function criterionOf(cell: string): string {
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

function knownLabels(main: Made, by: RoleId, tables: readonly Table[]): readonly string[] | undefined {
  for (const { id } of main.sources) {
    const table = tables.find((one) => one.id === id);
    const column: Column | undefined = table?.columns.find(({ role }) => role.value === by);
    const labels = column?.labels;
    if (labels && labels.length > 0) return labels.map(({ text }) => text);
  }
  return undefined;
}

const different = (...of: [Made, RoleId, readonly Table[]]): number => contentOf(...of)?.distinct ?? MOST_LABELS;

/** Rows without a label have a place of their own. */
const hasBlanks = (...of: [Made, RoleId, readonly Table[]]): boolean => (contentOf(...of)?.blanks ?? 0) > 0;

function contentOf(main: Made, by: RoleId, tables: readonly Table[]): Column['content'] | undefined {
  const table = tables.find(({ id }) => id === main.sources[0]?.id);
  return table?.columns.find(({ role }) => role.value === by)?.content;
}

/** Label, criterion, figure and rank of every label that was there at the build; then the first ranks. */
function ranked(
  data: DataSheet,
  by: RoleId,
  main: Made,
  layout: Layout,
  labels: readonly string[],
  count: number,
): readonly LabelCells[] {
  const first = data.rows(labels.length);
  const last = first + labels.length - 1;
  const all = (column: number) => `$${letters(column)}$${first}:$${letters(column)}$${last}`;
  labels.forEach((label, i) => {
    const row = first + i;
    data.value(row, 4, label);
    data.formula(row, 5, criterionOf(`$D${row}`));
    data.formula(row, 6, main.cell(layout.totalSpan('{summary}!'), { role: by, criterion: `$E${row}` }) ?? '0');
    data.formula(row, 7, `SUMPRODUCT((${all(6)}>$F${row})*1)+SUMPRODUCT(($F$${first}:$F${row}=$F${row})*1)`);
  });
  return Array.from({ length: count }, (_, i) => {
    const pick = (column: number) => `IFERROR(INDEX(${all(column)},MATCH(${i + 1},${all(7)},0)),"")`;
    data.formula(first + i, 1, pick(4));
    data.formula(first + i, 2, pick(5));
    return { ...at(first + i), figure: undefined };
  });
}
