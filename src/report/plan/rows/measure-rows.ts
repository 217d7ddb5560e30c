/** The rows of measures: live formulas over the user's ranges. */

import type { Direction } from '../../../kpi/define';
import type { LibraryEntry } from '../../../kpi/library';
import { letters } from '../../measures/formula-text';
import type { Made } from '../../measures/made';
import type { FigureFormat } from '../figure-format';
import { COLUMN, FIRST_PERIOD, type Layout } from '../layout';
import * as looks from '../looks';
import { box, type SheetDraft } from '../sheet';
import { WORDS } from '../words';
import { writeExtras } from './row-extras';

/** Gives each measure its row below a heading; the next free row follows. */
export function placeMeasures(measures: readonly Made[], layout: Layout, row: number): number {
  measures.forEach(({ id }, i) => {
    layout.rows.set(id, row + 1 + i);
  });
  return row + 1 + measures.length;
}

export function writeMeasures(
  draft: SheetDraft,
  measures: readonly Made[],
  layout: Layout,
  row: number,
  status: LibraryEntry | undefined,
  formats: FigureFormat,
  stored: ReadonlySet<string>,
): void {
  draft.value(row, COLUMN.name, layout.say(WORDS.measures));
  draft.look(box(row, 1, 1, layout.notes), looks.heading);
  for (const made of measures) writeMeasure(draft, made, layout, status, formats, stored.has(made.id));
}

function writeMeasure(
  draft: SheetDraft,
  made: Made,
  layout: Layout,
  status: LibraryEntry | undefined,
  formats: FigureFormat,
  isStored: boolean,
): void {
  const { id, measure } = made;
  const row = layout.rowOf(id);
  for (let i = 0; i < layout.count; i++) draft.formula(row, FIRST_PERIOD + i, made.cell(layout.periodSpan(i)));
  draft.formula(row, COLUMN.total, totalOf(made, layout, row));
  const now = measure.adds === 'state now';
  if (now) draft.note(row, COLUMN.name, layout.say(WORDS.nowNote));
  else if (isStored) draft.note(row, COLUMN.name, layout.say(WORDS.storedNote));
  const facts = { id, name: layout.say(measure.name), unit: measure.unit, better: BETTER[id] ?? 'higher', now };
  writeExtras(draft, layout, row, { ...facts, format: formats.measure(made) }, status);
}

function totalOf(made: Made, layout: Layout, row: number): string | undefined {
  const edge = (column: number) => `IF(${letters(column)}${row}="","",${letters(column)}${row})`;
  if (made.total === 'cell' || layout.count === 0) return made.cell(layout.totalSpan());
  if (made.total === 'sum') return `IF(COUNT(${layout.across(row)})=0,"",SUM(${layout.across(row)}))`;
  if (made.total === 'average') return `IFERROR(AVERAGE(${layout.across(row)}),"")`;
  if (made.total === 'first') return edge(FIRST_PERIOD);
  return made.total === 'last' ? edge(layout.lastPeriod) : undefined;
}

/** Less is better for these, and for spend nobody can say; a target on any other means at least so much. */
const BETTER: Readonly<Record<string, Direction>> = {
  lost: 'lower',
  lostCustomers: 'lower',
  lostSubscribers: 'lower',
  churnedMrr: 'lower',
  contractionMrr: 'lower',
  detractors: 'lower',
  cogs: 'lower',
  expenses: 'lower',
  costs: 'lower',
  netBurn: 'lower',
  returns: 'lower',
  discounts: 'lower',
  salesCycle: 'lower',
  responseTime: 'lower',
  responseMinutes: 'neither',
  defects: 'lower',
  handlingTime: 'neither',
  cycleDays: 'neither',
  spend: 'lower',
};
