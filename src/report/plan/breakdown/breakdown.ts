/** A table by rep, region, channel, product or source: figures, shares and KPIs of each, and of all others together. */

import { havingOf, type MeasureId, withinOf } from '../../measures/index';
import type { Made } from '../../measures/made';
import type { Measures } from '../../measures/make';
import type { RoleId, Table } from '../../model';
import { ROLES } from '../../scan/roles';
import { isBlank } from '../choice/blank';
import type { DataSheet } from '../data-sheet';
import type { FigureFormat } from '../figure-format';
import { COLUMN, type Layout } from '../layout';
import * as looks from '../looks';
import { box, type SheetDraft } from '../sheet';
import type { Workbench } from '../workbench';
import type { Breakdown } from './cell';
import type { LabelCells } from './label-cells';
import { writeLabels } from './labels';
import { type BreakdownKpi, BreakdownTable, KPIS, MOST_COLUMNS } from './table';

/** What a breakdown is mainly about, the first that the tables can give; then what may stand beside it. */
const MAIN: readonly MeasureId[] = [
  'revenue',
  'wonAmount',
  'mrrEnd',
  'mrrStart',
  'opportunities',
  'leads',
  'answers',
  'satisfactionAnswers',
  'effortAnswers',
  'spend',
];
const BESIDE: readonly MeasureId[] = [
  'orders',
  'opportunities',
  'won',
  'lost',
  'leads',
  'leadsWon',
  'spend',
  'clicks',
  'conversions',
  'adRevenue',
  'customersStart',
  'lostCustomers',
  'churnedMrr',
  'accounts',
];

/** Undefined when no table has such a column. */
export function breakdownBy(by: RoleId, bench: Pick<Workbench, 'measures' | 'periods'>): Breakdown | undefined {
  const { measures, periods } = bench;
  const span = {
    from: undefined,
    before: undefined,
    label: undefined,
    earlier: undefined,
    now: true,
    cellOf: () => '',
  };
  const shown = (one: Made) => !isBlank(one, periods);
  const made = (ids: readonly MeasureId[]) => ids.flatMap((id) => measures.get(id) ?? []).filter(shown);
  const main = made(by === 'stage' ? ['opportunities', 'leads'] : MAIN).find((one) => one.parts?.(by, span));
  if (!main) return seriesBy(by, measures);
  const beside = made(by === 'stage' ? [] : BESIDE).filter(
    (one) =>
      one.id !== main.id && (one.cell(span, { role: by, criterion: '""' }) ?? one.parts?.(by, span)) !== undefined,
  );
  return { by, main, beside, within: [] };
}

/** Channels with a column each. */
function seriesBy(by: RoleId, measures: Measures): Breakdown | undefined {
  const main =
    by === 'channel' ? [measures.get('spend'), measures.get('revenue')].find((one) => one?.series) : undefined;
  return main && { by, main, beside: [], within: [] };
}

/** With the measures that the KPIs of the table take of a part of the time, or of a part of the rows. */
export function withKpis(breakdown: Breakdown, kpis: readonly BreakdownKpi[], measures: Measures): Breakdown {
  const shown = idsOf(breakdown);
  const fed = kpis.filter(({ entry }) => KPIS.includes(entry.id)).map(({ reading }) => Object.values(reading.feeds));
  const ids = fed.flatMap((feeds) => {
    const own = feeds.filter((feed): feed is MeasureId => typeof feed === 'string');
    const stands = own.flatMap((id) => besides(id) ?? [id]).every((id) => shown.includes(id));
    return stands ? own.filter(besides) : [];
  });
  return { ...breakdown, within: [...new Set(ids)].flatMap((id) => measures.get(id) ?? []) };
}

/** What has to stand in a table beside a measure of a part. */
function besides(id: MeasureId): readonly string[] | undefined {
  const [within, having] = [withinOf(id), havingOf(id)];
  return within ? [within.of, within.like] : having && [having.of];
}

export const idsOf = ({ main, beside, within }: Breakdown): string[] =>
  [main, ...beside, ...within].map(({ id }) => id);

export function writeBreakdown(
  draft: SheetDraft,
  data: DataSheet,
  layout: Layout,
  breakdown: Breakdown,
  kpis: readonly BreakdownKpi[],
  tables: readonly Table[],
  formats: FigureFormat,
  row: number,
): { readonly rows: number; readonly labels: readonly LabelCells[] } {
  const labels = writeLabels(data, layout, breakdown, tables);
  const { places } = labels;
  const table = new BreakdownTable(draft, data, layout, breakdown, labels, row + 2, formats);
  draft.value(row, COLUMN.name, titleOf(breakdown, layout));
  draft.look(box(row, 1, 1, layout.notes), looks.heading);
  const columns = table.write(kpis);
  draft.block(
    `breakdown:${breakdown.by}`,
    box(row, 1, places.length + 3, Math.max(MOST_COLUMNS + breakdown.within.length, layout.notes)),
    columns,
  );
  return { rows: places.length + 4, labels: places };
}

function titleOf({ by, main }: Breakdown, layout: Layout): string {
  const role = layout.say(ROLES[by].name);
  const name = layout.say(main.measure.name);
  return layout.language === 'ru' ? `${name}: ${role.toLowerCase()}` : `${name} by ${role.toLowerCase()}`;
}
