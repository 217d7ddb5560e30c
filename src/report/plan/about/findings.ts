/** What the summary says about its data: rows counted, rows left out and why, rows outside the periods. */

import { isCoarser } from '../../measures/coarse';
import { both, countOf } from '../../measures/condition';
import { columnRange, letters, sheetPrefix, textLiteral } from '../../measures/formula-text';
import { columnOf, dateOf, rangeOf, type Source } from '../../measures/source';
import { rowsWhere } from '../../measures/where';
import type { RoleId, Table } from '../../model';
import { isFilterOn } from '../../request';
import { kindName } from '../../scan/kinds';
import { isUnread } from '../../scan/years';
import { COLUMN, type Layout, ROW } from '../layout';
import * as looks from '../looks';
import type { ShownKpi } from '../rows/kpi-rows';
import { box, type SheetDraft } from '../sheet';
import { WORDS } from '../words';
import type { CheckLine } from './checks';
import { lackingRows } from './lacking';

const DATES: readonly RoleId[] = ['date', 'created', 'start', 'period'];

interface Line {
  readonly text: string | { readonly formula: string };
  readonly rows: { readonly value: number | null } | { readonly formula: string };
}

export function writeFindings(
  draft: SheetDraft,
  layout: Layout,
  tables: readonly Table[],
  sources: readonly Source[],
  more: { readonly checks: readonly CheckLine[]; readonly said: readonly string[]; readonly kpis: readonly ShownKpi[] },
  row: number,
): number {
  const used = tables.map((table) => ({ table, source: sources.find(({ id }) => id === table.id) }));
  const lines = [
    ...used.flatMap(({ table, source }) => linesOf(table, source, layout)),
    ...more.said.map((formula): Line => ({ text: { formula }, rows: { value: null } })),
    ...used.flatMap(({ table, source }) => (source ? beyond(table, source, more.kpis, layout) : [])),
    ...more.checks.map(({ text, rows }): Line => ({ text: { formula: text }, rows: { formula: rows } })),
  ];
  draft.value(row, 1, layout.say(WORDS.findings));
  draft.look(box(row, 1, 1, layout.notes), looks.heading);
  lines.forEach(({ text, rows }, i) => {
    const at = row + 1 + i;
    if ('value' in rows) draft.value(at, 1, rows.value);
    else draft.formula(at, 1, rows.formula);
    if (typeof text === 'string') draft.value(at, 2, text);
    else draft.formula(at, 2, text.formula);
  });
  draft.look(box(row + 1, 1, lines.length), { ...looks.note, align: 'right', format: '#,##0' });
  draft.look(box(row + 1, 2, lines.length), looks.note);
  draft.block('findings', box(row, 1, lines.length + 1, layout.notes));
  return lines.length + 2;
}

function linesOf(table: Table, source: Source | undefined, layout: Layout): Line[] {
  const name = `${table.sheet}: ${layout.say(WORDS.dataRows)} (${layout.say(kindName(table.kind.value))})`;
  const filters = table.filters.map((filter): Line => {
    const on = layout.say(isFilterOn(layout.request, table, filter) ? WORDS.leftOut : WORDS.counted);
    return { text: `${table.sheet}: ${layout.say(filter.reason)} — ${on}`, rows: { value: filter.rows } };
  });
  const count = { text: name, rows: { formula: rowsOf(table) } };
  const isUnknown = table.columns.some(isUnread);
  const unread = { text: `${table.sheet}: ${layout.say(WORDS.noYear)}`, rows: { formula: rowsOf(table) } };
  return [count, ...filters, ...(isUnknown ? [unread] : []), ...tooCoarse(table, source, layout)];
}

const beyond = (table: Table, source: Source, kpis: readonly ShownKpi[], layout: Layout): Line[] => [
  ...outside(table, source, layout),
  ...wonLater(table, source, layout),
  ...undated(table, source, layout),
  ...lackingRows(kpis, source, layout).map(({ count, text }) => ifAny(count, `${table.sheet}: ${text}`)),
];

function tooCoarse(table: Table, source: Source | undefined, layout: Layout): Line[] {
  const { periods } = layout;
  if (!periods || !source?.step || !isCoarser(source.step, periods.unit)) return [];
  const { aRowIs, shownInTotal, notShown } = WORDS;
  const what = `${layout.say(aRowIs)} ${layout.say(WORDS.units[source.step])}`;
  const where = layout.say(periods.all ? shownInTotal : notShown);
  const text = `${table.sheet}: ${what}; ${where} ${layout.say(WORDS.byUnit[periods.unit])}`;
  return [{ text, rows: { value: table.rows } }];
}

/** Counted by the sheet itself, so that rows added later count: by a column that every row fills, if there is one; best a date. */
function rowsOf({ sheet, rows, firstRow, lastRow, totalsRow, columns }: Table): string {
  const end = totalsRow === null ? undefined : lastRow;
  const cells = (column: number) => columnRange(sheetPrefix(sheet), column, firstRow, end);
  const filled = columns.filter(({ content }) => content.seen - content.blanks === rows);
  const full = filled.find(({ role }) => DATES.some((date) => date === role.value)) ?? filled[0];
  if (full) return `COUNTA(${cells(full.column)})`;
  return `SUMPRODUCT((${columns.map(({ column }) => `(${cells(column)}<>"")`).join('+')}>0)*1)`;
}

/** Blank where there are none: nothing is to be done then. */
function ifAny(count: string, text: string): Line {
  return {
    rows: { formula: `IF(${count}=0,"",${count})` },
    text: { formula: `IF(${count}=0,"",${textLiteral(text)})` },
  };
}

function outside(table: Table, source: Source, layout: Layout): Line[] {
  const date = dateOf(source, ['date', 'created', 'period']);
  if (!date?.clean || !layout.periods) return [];
  const range = rangeOf(source, date);
  const early = `COUNTIFS(${range},"<"&${dayIn(ROW.from)})`;
  const late = `COUNTIFS(${range},">="&${dayIn(ROW.to)}+1)`;
  return [ifAny(`(${early}+${late})`, `${table.sheet}: ${layout.say(WORDS.outside)}`)];
}

/** The periods end with the last deal created where open deals hold the days on which they are expected to close. */
function wonLater(table: Table, source: Source, layout: Layout): Line[] {
  const closed = columnOf(source, 'closed');
  const won = rowsWhere(source, 'won');
  const until = table.columns.find(({ role }) => role.value === 'closed')?.days?.last;
  const last = layout.periods?.shown[layout.periods.shown.length - 1]?.last;
  if (!closed?.clean || !won || until === undefined || last === undefined || until <= last) return [];
  const later = both(won, [{ range: rangeOf(source, closed), is: '>=', than: `(${dayIn(ROW.to)}+1)` }]);
  const formula = countOf(rangeOf(source, { column: source.counted }), later);
  return [ifAny(`(${formula})`, `${table.sheet}: ${layout.say(WORDS.wonLater)}`)];
}

/** What is over has a day on which it ended; without one it is in no period. */
function undated(table: Table, source: Source, layout: Layout): Line[] {
  const closed = columnOf(source, 'closed');
  const [won, lost] = [rowsWhere(source, 'won'), rowsWhere(source, 'lost')];
  if (!closed?.clean || !won?.any || !lost?.any) return [];
  const over = { ...won, any: [...won.any, ...lost.any] };
  const dated = both(over, [{ range: rangeOf(source, closed), is: 'number' }]);
  const [all, having] = [over, dated].map((rows) => `(${countOf(rangeOf(source, { column: source.counted }), rows)})`);
  return [ifAny(`(${all}-${having})`, `${table.sheet}: ${layout.say(WORDS.undated)}`)];
}

/** The cell in which a day of the periods shown stands. */
const dayIn = (row: number): string => `${letters(COLUMN.total)}$${row}`;
