/** What stands in each row beside its figures: last period, previous, change, target, status, trend, notes. */

import type { Direction } from '../../../kpi/define';
import type { LibraryEntry } from '../../../kpi/library';
import { plainFormula } from '../../../kpi/plain-formula';
import { letters } from '../../measures/formula-text';
import { changeFormat, changesByPoints, dateFormat } from '../formats';
import { COLUMN, FIRST_PERIOD, type Layout, ROW } from '../layout';
import * as looks from '../looks';
import { box, type SheetDraft } from '../sheet';
import { dayOfDate } from './due';

export interface RowFacts {
  readonly id: string;
  readonly name: string;
  readonly unit: Parameters<typeof changeFormat>[0];
  readonly better: Direction;
  readonly format: string;
  /** Known of the data as they stand only: it stands in the last period, and nowhere before. */
  readonly now: boolean;
}

export function writeExtras(
  draft: SheetDraft,
  layout: Layout,
  row: number,
  facts: RowFacts,
  status: LibraryEntry | undefined,
): void {
  draft.value(row, COLUMN.name, facts.name);
  if (layout.count > 0) writeRecent(draft, layout, row, facts);
  writeTarget(draft, layout, row, facts, status);
  draft.input(`note:${facts.id}`, row, layout.notes, null);
  dress(draft, layout, row, facts);
}

function writeRecent(draft: SheetDraft, layout: Layout, row: number, { unit, now }: RowFacts): void {
  const [last, previous] = [COLUMN.last, COLUMN.previous].map((column) => `${letters(column)}${row}`);
  draft.formula(row, COLUMN.last, shownAgain(`${letters(now ? layout.lastPeriod : layout.lastFull)}${row}`));
  if (!layout.compares || now) return;
  draft.formula(row, COLUMN.previous, shownAgain(`${letters(layout.lastFull - 1)}${row}`));
  const by = `${last}-${previous}`;
  const points = unit === 'fraction' ? unlessNone(by, '1/2000', `(${by})*100`) : unlessNone(by, '1/20', by);
  const share = `IFERROR(${unlessNone(by, `ABS(${previous})/2000`, `(${by})/ABS(${previous})`)},"")`;
  const change = changesByPoints(unit) ? points : share;
  draft.formula(row, COLUMN.change, `IF(OR(${last}="",${previous}=""),"",${change})`);
  draft.formula(row, COLUMN.trend, layout.plain ? plainSpark(layout, row) : `KPI_SPARK(${recent(layout, row)})`);
}

/** What rounds to nothing would be shown as minus zero. */
const unlessNone = (by: string, least: string, change: string): string => `IF(ABS(${by})<${least},0,${change})`;

/** A reference to an empty cell would show a zero. */
export function shownAgain(cell: string): string {
  return `IF(${cell}="","",${cell})`;
}

/** As many as the column is wide. */
const MOST_BARS = 18;

const firstBar = ({ lastFull }: Layout): number => Math.max(FIRST_PERIOD, lastFull - MOST_BARS + 1);

function recent(layout: Layout, row: number): string {
  return `${letters(firstBar(layout))}${row}:${letters(layout.lastFull)}${row}`;
}

/** KPI_SPARK without the add-on. */
function plainSpark(layout: Layout, row: number): string {
  const first = firstBar(layout);
  const all = `$${letters(first)}${row}:$${letters(layout.lastFull)}${row}`;
  const bars = Array.from({ length: layout.lastFull - first + 1 }, (_, i) => {
    const cell = `${letters(first + i)}${row}`;
    const height = `MIN(8,1+INT(8*(${cell}-MIN(${all}))/(MAX(${all})-MIN(${all}))))`;
    return `IF(${cell}=""," ",IFERROR(MID("▁▂▃▄▅▆▇█",${height},1),"▄"))`;
  });
  return bars.join('&');
}

function writeTarget(
  draft: SheetDraft,
  layout: Layout,
  row: number,
  facts: RowFacts,
  status: LibraryEntry | undefined,
): void {
  const { id, better } = facts;
  const target = layout.request.targets[id];
  draft.input(`target:${id}`, row, COLUMN.target, target?.value ?? null);
  if (layout.count > 0) draft.input(`due:${id}`, row, COLUMN.due, dayOfDate(target?.due) ?? null);
  if (better === 'neither' || !status) return;
  const given = [judged(layout, row, facts), `${letters(COLUMN.target)}${row}`, `"${better}"`];
  const formula = layout.plain
    ? plainFormula(status, [...given, undefined, `"${layout.language}"`]).slice(1)
    : `KPI_STATUS(${given.join(',')},,"${layout.language}")`;
  draft.formula(row, COLUMN.status, formula);
}

/** What a target is compared with: the period that holds its due date; while that is not over, or without one, the last. */
function judged(layout: Layout, row: number, { now }: RowFacts): string {
  if (layout.count === 0) return `${letters(COLUMN.total)}${row}`;
  const last = `${letters(COLUMN.last)}${row}`;
  if (now) return last;
  const due = `${letters(COLUMN.due)}${row}`;
  const starts = `$${letters(FIRST_PERIOD)}$${ROW.from}:$${letters(layout.lastFull)}$${ROW.from}`;
  return `IF(${due}="",${last},IFERROR(LOOKUP(${due},${starts},$${letters(FIRST_PERIOD)}${row}:$${letters(layout.lastFull)}${row}),""))`;
}

function dress(draft: SheetDraft, layout: Layout, row: number, { unit, format }: RowFacts): void {
  draft.look(box(row, 1, 1, layout.notes), looks.line);
  draft.look(box(row, COLUMN.name), looks.name);
  draft.look(box(row, COLUMN.total, 1, 3), { ...looks.figure, format });
  draft.look(box(row, COLUMN.total), looks.total);
  draft.look(box(row, COLUMN.change), { ...looks.figure, format: changeFormat(unit, layout.language) });
  draft.look(box(row, COLUMN.target), { ...looks.input, format });
  if (layout.count > 0) draft.look(box(row, COLUMN.due), { ...looks.input, format: dateFormat(layout.language) });
  draft.look(box(row, COLUMN.status), looks.status);
  draft.look(box(row, COLUMN.trend), looks.trend);
  if (layout.count > 0) draft.look(box(row, FIRST_PERIOD, 1, layout.count), { ...looks.figure, format });
}
