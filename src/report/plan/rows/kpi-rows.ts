/** The rows of KPIs, in the groups of the catalogue. */

import type { Library, LibraryEntry } from '../../../kpi/library';
import { letters } from '../../measures/formula-text';
import { isMeasure, measureOf } from '../../measures/index';
import type { Reading } from '../../measures/reading';
import { limitedBy } from '../about/known-time';
import { remarkOn } from '../about/remarks';
import type { FigureFormat } from '../figure-format';
import { COLUMN, FIRST_PERIOD, type Layout } from '../layout';
import * as looks from '../looks';
import { box, type SheetDraft } from '../sheet';
import { WORDS } from '../words';
import { KpiFormula, rowIdOf } from './kpi-formula';
import { shownAgain, writeExtras } from './row-extras';

export interface ShownKpi {
  readonly entry: LibraryEntry;
  /** The function that computes it: its own, or the one its reading names. */
  readonly by: LibraryEntry;
  readonly reading: Reading;
}

/** Gives each KPI its row, from `row` on; a group begins with a row of its own. The next free row follows. */
export function placeKpis(kpis: readonly ShownKpi[], layout: Layout, row: number): number {
  let next = row;
  let group: string | undefined;
  for (const { entry } of kpis) {
    if (entry.group !== group) next++;
    group = entry.group;
    layout.rows.set(entry.id, next++);
  }
  return next;
}

export function writeKpis(
  draft: SheetDraft,
  kpis: readonly ShownKpi[],
  layout: Layout,
  library: Library,
  formats: FigureFormat,
  stored: ReadonlySet<string>,
): void {
  const status = library.functions.find(({ id }) => id === 'STATUS');
  let group: string | undefined;
  for (const kpi of kpis) {
    const row = layout.rowOf(kpi.entry.id);
    if (kpi.entry.group !== group) writeGroup(draft, layout, row - 1, layout.say(library.groups[kpi.entry.group]));
    group = kpi.entry.group;
    writeKpi(draft, kpi, kpis, layout, row, stored.has(kpi.entry.id));
    const { entry, reading } = kpi;
    const now = isOfNow(reading);
    const facts = { id: entry.id, name: layout.say(entry.name), unit: entry.unit, better: entry.better, now };
    writeExtras(draft, layout, row, { ...facts, format: formats.kpi(entry, reading) }, status);
  }
}

/** Stands on a figure that is known as of now only, such as the value of open deals. */
function isOfNow({ feeds }: Reading): boolean {
  const ids = Object.values(feeds).map(rowIdOf);
  return ids.some((id) => id !== undefined && isMeasure(id) && measureOf(id).adds === 'state now');
}

/** Where the total of a state stands already: over all periods it would compare a state with a sum. */
export function latestColumn(reading: Reading, layout: Layout): number | undefined {
  if (layout.count === 0) return undefined;
  if (reading.latest) return layout.lastFull;
  return isOfNow(reading) ? layout.lastPeriod : undefined;
}

function writeGroup(draft: SheetDraft, layout: Layout, row: number, name: string): void {
  draft.value(row, COLUMN.name, name);
  draft.look(box(row, 1, 1, layout.notes), looks.group);
}

function writeKpi(
  draft: SheetDraft,
  kpi: ShownKpi,
  kpis: readonly ShownKpi[],
  layout: Layout,
  row: number,
  isStored: boolean,
): void {
  const { entry, by, reading } = kpi;
  const formula = new KpiFormula(by, reading, layout);
  const latest = latestColumn(reading, layout);
  draft.formula(row, COLUMN.total, latest === undefined ? formula.total() : shownAgain(`${letters(latest)}${row}`));
  const across = formula.across();
  if (across !== undefined) draft.formula(row, FIRST_PERIOD, across);
  else for (let i = 0; i < layout.count; i++) draft.formula(row, FIRST_PERIOD + i, formula.inPeriod(i));
  const { summary, formula: words, misused } = entry;
  const remark = layout.count > 0 ? remarkOn(kpi, kpis) : undefined;
  const said = [summary, words, ...(remark ? [remark] : []), misused, ...(isStored ? [WORDS.storedNote] : [])];
  draft.note(row, COLUMN.name, said.map((text) => layout.say(text)).join('\n\n'));
  if (latest !== undefined) draft.note(row, COLUMN.total, layout.say(WORDS.latestNote));
  else if (limitedBy(reading)) draft.note(row, COLUMN.total, layout.say(WORDS.knownNote));
  else if (reading.rate && layout.count > 0) draft.note(row, COLUMN.total, layout.say(WORDS.rateNote));
}
