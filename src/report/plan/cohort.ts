/** The cohort table: a row function that spills below everything else, coloured by its values. */

import type { Unit } from '../../time/period';
import { filtered } from '../measures/condition';
import { columnOf, dateOf, rangeOf, type Source } from '../measures/source';
import { rowsWhere } from '../measures/where';
import type { Table } from '../model';
import { periodsOf } from './choice/periods';
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
  const source = sources.find(({ kind }) => kind === 'orders') ?? sources.find(({ kind }) => kind === 'deals');
  const customer = source && columnOf(source, 'customer');
  const date = source && dateOf(source, source.kind === 'orders' ? ['date'] : ['closed']);
  const rows = source && rowsWhere(source, source.kind === 'deals' ? 'won' : undefined);
  const table = tables.find(({ id }) => id === source?.id);
  if (!source || !customer || !date || !rows || !table || isOnceEach(table, customer.column)) return undefined;
  for (const step of unit === 'quarter' || unit === 'year' ? [unit] : (['month', 'quarter', 'year'] as const)) {
    const periods = periodsOf([table], step, 'all')?.shown.length ?? 0;
    if (periods < 2) return undefined;
    if (periods > MOST_PERIODS) continue;
    const [ids, dates] = [customer, date].map((column) => filtered(rangeOf(source, column), rows));
    return { formula: `KPI_COHORT(${ids},${dates},,"${step}")`, periods };
  }
  return undefined;
}

/** Where every row has its own customer there is no retention to see. */
function isOnceEach(table: Table, column: number): boolean {
  const content = table.columns.find((one) => one.column === column)?.content;
  return content !== undefined && content.distinct >= content.seen - content.blanks;
}

export function writeCohorts(draft: SheetDraft, layout: Layout, { formula, periods }: Cohorts, row: number): void {
  draft.value(row, 1, layout.say(WORDS.cohorts));
  draft.look(box(row, 1, 1, layout.notes), looks.heading);
  if (layout.plain) draft.note(row, 1, layout.say(WORDS.storedNote));
  const first = row + 1;
  draft.formula(first, 1, formula, layout.plain ? 'value' : undefined);
  const figures = box(first + 1, 3, periods, periods);
  draft.look(box(first, 1, 1, periods + 2), looks.tableHeader);
  draft.look(box(first, 1), { align: 'left' });
  draft.look(box(first + 1, 1, periods), looks.name);
  draft.look(box(first + 1, 2, periods), { ...looks.figure, format: '#,##0' });
  draft.look(figures, { ...looks.figure, format: '0%' });
  draft.rule({ box: figures, when: { kind: 'scale', ...looks.HEAT } });
  draft.block('cohort', box(row, 1, periods + 2, Math.max(periods + 2, layout.notes)));
}
