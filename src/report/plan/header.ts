/** The top of the summary: what it is about, and the periods across. */

import { civilOf } from '../../time/civil';
import type { Table } from '../model';
import { kindName } from '../scan/kinds';
import { type Period, type Periods, SERIAL } from './choice/periods';
import { dateFormat } from './formats';
import { COLUMN, FIRST_PERIOD, type Layout, ROW } from './layout';
import * as looks from './looks';
import { box, type SheetDraft } from './sheet';
import { WORDS } from './words';

export function writeHeader(draft: SheetDraft, layout: Layout, tables: readonly Table[]): void {
  draft.value(ROW.title, 1, layout.request.title ?? layout.say(WORDS.title));
  draft.look(box(ROW.title, 1), looks.title);
  draft.value(ROW.subtitle, 1, time(layout));
  draft.value(ROW.subtitle, 2, origin(layout, tables));
  draft.look(box(ROW.subtitle, 1, 1, 2), looks.subtitle);
  draft.block('title', box(ROW.title, 1, 2, 2));
  draft.look(box(ROW.header, 1, 1, layout.notes), looks.header);
  draft.look(box(ROW.header, COLUMN.name), looks.headerName);
  draft.look(box(ROW.header, COLUMN.trend), looks.headerName);
  for (const column of [COLUMN.status, layout.notes]) draft.look(box(ROW.header, column), { align: 'center' });
  for (const [column, text] of titles(layout)) draft.value(ROW.header, column, text);
  if (layout.periods) writePeriods(draft, layout, layout.periods);
  draft.block('header', box(ROW.header, 1, 3, layout.notes));
}

function titles(layout: Layout): (readonly [number, string])[] {
  const { kpi, total, value, change, target, due, status, trend, notes } = WORDS;
  const { unit, complete = 0, cutAt } = layout.periods ?? {};
  const lastOf = cutAt === undefined || complete === 0 ? WORDS.lastOf : WORDS.lastFullOf;
  const always = [
    [COLUMN.name, kpi],
    [COLUMN.total, unit ? total : value],
    [COLUMN.target, unit ? WORDS.targetOf[unit] : target],
    [COLUMN.status, status],
    [layout.notes, notes],
  ] as const;
  const dated = unit
    ? ([
        [COLUMN.last, lastOf[unit]],
        [COLUMN.previous, WORDS.previousOf[unit]],
        [COLUMN.change, change],
        [COLUMN.due, due],
        [COLUMN.trend, trend],
      ] as const)
    : [];
  return [...always, ...dated].map(([column, text]) => [column, layout.say(text)] as const);
}

function writePeriods(draft: SheetDraft, layout: Layout, periods: Periods): void {
  const { shown } = periods;
  draft.value(ROW.from, COLUMN.name, layout.say(WORDS.from));
  draft.value(ROW.to, COLUMN.name, layout.say(WORDS.to));
  writeDays(draft, COLUMN.total, { first: shown[0].first, last: shown[shown.length - 1].last });
  const last = layout.lastFull - FIRST_PERIOD;
  writeDays(draft, COLUMN.last, shown[last]);
  if (layout.compares) writeDays(draft, COLUMN.previous, shown[last - 1]);
  shown.forEach((period, i) => {
    draft.value(ROW.header, FIRST_PERIOD + i, period.label);
    writeDays(draft, FIRST_PERIOD + i, period);
  });
  const format = dateFormat(layout.language);
  draft.look(box(ROW.from, 1, 2, layout.notes), { ...looks.days, format });
  draft.look(box(ROW.from, COLUMN.name, 2), { align: 'left' });
  draft.note(ROW.header, COLUMN.status, layout.say(WORDS.judged));
  markCut(draft, layout, periods);
}

function writeDays(draft: SheetDraft, column: number, { first, last }: Pick<Period, 'first' | 'last'>): void {
  draft.value(ROW.from, column, first + SERIAL);
  draft.value(ROW.to, column, last + SERIAL);
}

/** Periods that the data do not cover to the end are shown, marked and not compared. */
function markCut(draft: SheetDraft, layout: Layout, { complete, cutAt }: Periods): void {
  if (cutAt === undefined) return;
  for (let column = FIRST_PERIOD + complete; column <= layout.lastPeriod; column++) {
    draft.look(box(ROW.header, column), looks.incomplete);
    draft.note(ROW.header, column, layout.say(WORDS.cut));
  }
  draft.note(ROW.header, COLUMN.last, layout.say(complete > 0 ? WORDS.compared : WORDS.cut));
}

/** `Period: 2024-01-01 – 2024-12-31` */
function time(layout: Layout): string {
  const shown = layout.periods?.shown;
  if (!shown) return layout.say(WORDS.allData);
  return `${layout.say(WORDS.period)}: ${day(shown[0].first, layout)} – ${day(shown[shown.length - 1].last, layout)}`;
}

/** `Built from: Deals (deals, 120 rows) · data to 2024-12-30`: beside the first column, which would cut a long text off. */
function origin(layout: Layout, tables: readonly Table[]): string {
  const names = tables.map(({ sheet, kind, rows }) => {
    const count = layout.language === 'ru' ? `${layout.say(WORDS.rows)}: ${rows}` : `${rows} ${layout.say(WORDS.rows)}`;
    return `${sheet} (${layout.say(kindName(kind.value))}, ${count})`;
  });
  const cutAt = layout.periods?.cutAt;
  const cut = cutAt === undefined ? [] : [`${layout.say(WORDS.dataEnd)} ${day(cutAt, layout)}`];
  return [`${layout.say(WORDS.builtFrom)}: ${names.join(', ')}`, ...cut].join(' · ');
}

function day(number: number, layout: Layout): string {
  const { year, month, day: date } = civilOf(number);
  const [m, d] = [month + 1, date].map((part) => String(part).padStart(2, '0'));
  return layout.language === 'ru' ? `${d}.${m}.${year}` : `${year}-${m}-${d}`;
}
