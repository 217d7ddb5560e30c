/** The cohort table: a row function that spills on the helper sheet, shown as a triangle coloured by its values. */

import type { Unit } from '../../time/period';
import { filtered } from '../measures/condition';
import { columnOf, dateOf, rangeOf, type Source } from '../measures/source';
import { rowsWhere } from '../measures/where';
import type { Table } from '../model';
import { MOST_ROWS } from '../scan/facts';
import { periodsOf } from './choice/periods';
import type { DataSheet } from './data-sheet';
import type { Layout } from './layout';
import * as looks from './looks';
import { box, type SheetDraft } from './sheet';
import { WORDS } from './words';

const MOST_PERIODS = 40;

export interface Cohorts {
  readonly formula: string;
  readonly periods: number;
}

/** Undefined without customers who can come back. */
export function cohortsOf(sources: readonly Source[], tables: readonly Table[], unit: Unit): Cohorts | undefined {
  const found = cohortRows(sources);
  const table = tables.find(({ id }) => id === found?.source.id);
  if (!found || !table || isOnceEach(table, found.customer.column)) return undefined;
  const { source, customer, date, rows } = found;
  for (const step of unit === 'quarter' || unit === 'year' ? [unit] : (['month', 'quarter', 'year'] as const)) {
    const periods = periodsOf([table], step, 'all')?.shown.length ?? 0;
    if (periods < 2) return undefined;
    if (periods > MOST_PERIODS) continue;
    const [ids, dates] = [customer, date].map((column) => filtered(rangeOf(source, column), rows));
    return { formula: `KPI_COHORT(${ids},${dates},,"${step}")`, periods };
  }
  return undefined;
}

/** The purchases that cohorts are made of. */
export function cohortRows(sources: readonly Source[]) {
  const source = sources.find(({ kind }) => kind === 'orders') ?? sources.find(({ kind }) => kind === 'deals');
  const customer = source && columnOf(source, 'customer');
  const date = source && dateOf(source, source.kind === 'orders' ? ['date'] : ['closed']);
  const rows = source && rowsWhere(source, source.kind === 'deals' ? 'won' : undefined);
  return source && customer && date && rows ? { source, customer, date, rows } : undefined;
}

/** Where every row has its own customer there is no retention to see. */
function isOnceEach(table: Table, column: number): boolean {
  const content = table.columns.find((one) => one.column === column)?.content;
  return content !== undefined && content.distinct >= Math.min(MOST_ROWS, content.seen - content.blanks);
}

/** Gives the rows that it takes. */
export function writeCohorts(
  draft: SheetDraft,
  data: DataSheet,
  layout: Layout,
  { formula, periods }: Cohorts,
  row: number,
): number {
  const { column } = data.spill(formula, periods + 2);
  const [header, first] = [row + 1, row + 2];
  draft.value(row, 1, layout.say(WORDS.cohorts));
  draft.value(row, 2, layout.say(WORDS.cohortsRemark));
  draft.look(box(row, 1, 1, layout.notes), looks.heading);
  draft.look(box(row, 2), looks.remark);
  if (layout.plain) draft.note(row, 1, layout.say(WORDS.storedNote));
  for (let cohort = 0; cohort <= periods; cohort++) {
    for (let at = 0; at < widthOf(cohort, periods); at++) {
      const cell = `{data}!${data.spilled(column + at, cohort)}`;
      draft.formula(header + cohort, at + 1, `IF(${cell}="","",${cell})`);
    }
  }
  draft.look(box(header, 1, 1, periods + 2), looks.tableHeader);
  draft.look(box(header, 1), { align: 'left' });
  draft.look(box(first, 1, periods), looks.name);
  draft.look(box(first, 2, periods), { ...looks.figure, format: '#,##0' });
  draft.look(box(first, 3, periods, periods), { ...looks.figure, format: '0%' });
  draft.look(box(first, 3, periods), { color: looks.MUTED });
  draft.rule({ box: box(first, 4, periods, periods - 1), when: { kind: 'scale', ...looks.HEAT } });
  draft.block('cohort', box(row, 1, periods + 2, Math.max(periods + 2, layout.notes)));
  return periods + 3;
}

/** The later a cohort begins, the fewer periods it has: a triangle below the header. */
const widthOf = (cohort: number, periods: number): number => (cohort === 0 ? periods : periods - cohort + 1) + 2;
