/** Which labels a breakdown has, and where they come from. */

import type { MeasureId } from '../../measures/index';
import type { Made } from '../../measures/made';
import { columnOf, rangeOf } from '../../measures/source';
import type { Column, RoleId, Table } from '../../model';
import { HEAVY } from '../choice/sources';
import type { DataSheet } from '../data-sheet';
import type { Layout } from '../layout';
import { type Breakdown, isOwn } from './cell';
import { AT, type Labels, labelAt, MOST_LABELS } from './label-cells';
import { listedLabels } from './listed-labels';
import { rankedLabels } from './ranked-labels';

/** So many are told of a column. */
const MOST_NAMES = 50;

/** Count every row of their tables: a label without a figure has rows all the same. */
const WIDER: readonly MeasureId[] = ['opportunities', 'orders'];

export function writeLabels(data: DataSheet, layout: Layout, breakdown: Breakdown, tables: readonly Table[]): Labels {
  const { by, main, beside } = breakdown;
  const span = layout.totalSpan('{summary}!');
  if (!main.parts && main.series) return seriesLabels(data, main.series(layout.totalSpan()));
  const wider = beside.find((made) => WIDER.some((id) => id === made.id) && isOwn(made, breakdown));
  const direct = main.cell(span, { role: by, criterion: '""' }) !== undefined;
  const known = knownLabels(main, by, tables);
  const { distinct, blanks } = contentOf(main, by, tables) ?? { distinct: MOST_LABELS, blanks: 0 };
  const named = known?.length ?? distinct;
  const different = named + (blanks > 0 ? 1 : 0);
  if (layout.plain && direct && known) {
    const labels = [...known, ...(blanks > 0 ? [null] : [])];
    const open = openNames(main, by, tables);
    return rankedLabels(data, layout, by, { main, wider }, { labels, open }, Math.min(MOST_LABELS, different));
  }
  const parts = main.parts?.(by, span);
  if (!parts) return { places: [] };
  return listedLabels(data, layout, { main: parts, wider: wider?.parts?.(by, span) }, different, direct);
}

/** Where each channel has a column, its label is the column's. */
function seriesLabels(data: DataSheet, series: readonly { readonly name: string; readonly figure: string }[]): Labels {
  const first = data.rows(series.length);
  const places = series.map(({ name, figure }, i) => {
    data.value(first + i, AT.label, name);
    return { ...labelAt(first + i), figure };
  });
  return { places };
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

/** Numbers are no names that can be told apart, and where not all names are known an old one would pass for new. */
function openNames({ sources }: Made, by: RoleId, tables: readonly Table[]): readonly string[] {
  const columns = sources.map((source) => {
    const table = tables.find(({ id }) => id === source.id);
    const column = table?.columns.find(({ role }) => role.value === by);
    const { numbers = 1, booleans = 1, dates = 1 } = column?.content ?? {};
    const isKnown = (column?.labels?.length ?? MOST_NAMES) < MOST_NAMES && Number(table?.rows) <= HEAVY;
    const own = columnOf(source, by);
    return own && isKnown && numbers + booleans + dates === 0 ? [rangeOf(source, own)] : [];
  });
  return sources.length === 1 ? columns.flat() : [];
}

function contentOf(main: Made, by: RoleId, tables: readonly Table[]): Column['content'] | undefined {
  const table = tables.find(({ id }) => id === main.sources[0]?.id);
  return table?.columns.find(({ role }) => role.value === by)?.content;
}
