/** How many rows of a table a figure counts, and how many it leaves out and why; each row is counted once. */

import { isBlank } from '../../kpi/cell';
import type { Text } from '../../kpi/text';
import { isHeld } from '../measures/where';
import type { Filter, Table } from '../model';
import { keyOf } from '../scan/display';
import type { DayOf } from '../scan/zone-host';
import { leavesOut, rowTest } from './holds';
import { daysOfCells } from './row-days';
import { rowsShift, type Take, type When } from './takes';

/** Days of a figure, 0 being 1 January 1970, and what they are called. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly name: Text;
}

type Row = readonly unknown[];

export interface Counting {
  /** Of the whole sheet. */
  readonly values: readonly Row[];
  /** Those that are on. */
  readonly filters: readonly Filter[];
  /** Undefined where the data have no dates. */
  readonly daysWhen: (when: When) => Days | undefined;
  readonly dayOf: DayOf;
  /** Further tests, such as the label of a breakdown's row. */
  readonly among?: { readonly holds: (row: Row) => boolean; readonly otherwise: Text } | undefined;
}

export interface Counted {
  readonly rows: number;
  readonly counted: number;
  readonly leftOut: readonly { readonly why: Text; readonly rows: number }[];
  /** The columns of the dates that decide. */
  readonly by: readonly string[];
}

/** `takes` are those of this table. */
export function countTaken(table: Table, takes: readonly Take[], counting: Counting): Counted {
  const rows = rowsOf(table, counting.values);
  const judges = takes.map((take) => judgeOf(take, table, rows, counting));
  const filtered = filterOf(counting.filters, table);
  const { among } = counting;
  const reasons = new Map<string, { why: Text; rows: number }>();
  let counted = 0;
  rows.forEach((row, index) => {
    const why =
      filtered(row) ?? (among && !among.holds(row) ? among.otherwise : undefined) ?? firstReason(judges, row, index);
    if (!why) counted++;
    else reasons.set(why.en, { why, rows: (reasons.get(why.en)?.rows ?? 0) + 1 });
  });
  const by = takes.flatMap(({ date, end }) => [date, end].flatMap((one) => (one?.header ? [one.header] : [])));
  return { rows: rows.length, counted, leftOut: [...reasons.values()], by: [...new Set(by)] };
}

function rowsOf({ firstRow, lastRow, firstColumn, lastColumn }: Table, values: readonly Row[]): readonly Row[] {
  return values.slice(firstRow - 1, lastRow).filter((row) => !row.slice(firstColumn - 1, lastColumn).every(isBlank));
}

/** Why a row is left out, the first of several filters; an exact copy of a row that counts counts once. */
function filterOf(filters: readonly Filter[], { firstColumn, lastColumn }: Table) {
  const tests = filters.flatMap((filter) =>
    filter.kind === 'duplicates' ? [] : [{ filter, isOut: leavesOut(filter) }],
  );
  const copies = filters.find(({ kind }) => kind === 'duplicates');
  const seen = new Set<string>();
  return (row: Row): Text | undefined => {
    const out = tests.find(({ isOut }) => isOut(row));
    if (out || !copies) return out?.filter.reason;
    const key = row
      .slice(firstColumn - 1, lastColumn)
      .map(keyOf)
      .join('\u0001');
    if (seen.has(key)) return copies.reason;
    seen.add(key);
    return undefined;
  };
}

/** Why a take leaves a row out; undefined where it counts it. */
type Judge = (row: Row, index: number) => Text | undefined;

/** A row that one take means and that lies at another time is not of another sort; where several times count, it is in none of them. */
function firstReason(judges: readonly Judge[], row: Row, index: number): Text | undefined {
  const reasons: Text[] = [];
  for (const judge of judges) {
    const why = judge(row, index);
    if (!why) return undefined;
    if (reasons.every(({ en }) => en !== why.en)) reasons.push(why);
  }
  const ofTime = reasons.filter((why) => !SORTS.includes(why));
  if (ofTime.length === 0) return reasons[0];
  return { en: ofTime.map(({ en }) => en).join(', '), ru: ofTime.map(({ ru }) => ru).join(', ') };
}

function judgeOf(take: Take, table: Table, rows: readonly Row[], { daysWhen, dayOf }: Counting): Judge {
  const { source, date, end, when, within } = take;
  const shift = rowsShift(source, table);
  const isMeant = rowTest(take.rows, shift);
  const lacking = lackingIn(take, shift);
  const days = when === 'always' ? undefined : daysWhen(when);
  if (!date || !days) return (row) => (isMeant(row) ? lacking(row) : (OTHERS[source.kind] ?? OTHER));
  const cellsOf = (column: number) => rows.map((row) => row[column + shift - 1]);
  const starts = daysOfCells(cellsOf(date.column), date.periods, dayOf);
  const ends = end && daysOfCells(cellsOf(end.column), undefined, dayOf);
  const span = take.only ? edgeOf(take.only, starts, days) : days;
  return (row, index) => {
    if (!isMeant(row)) return OTHERS[source.kind] ?? OTHER;
    const start = starts[index];
    if (start === undefined) return { en: `no date in “${date.header}”`, ru: `нет даты в «${date.header}»` };
    const until = ends?.[index];
    const isIn = ends
      ? start <= span.last && (until === undefined || until >= span.first)
      : start >= span.first && start <= span.last;
    if (isIn && within && !isTold(start, within)) return outOf(within.like);
    if (isIn) return lacking(row);
    const { en, ru } = days.name;
    return ends
      ? { en: `not in force in ${en}`, ru: `не действовали: ${ru}` }
      : { en: `not in ${en}`, ru: `не за ${ru}` };
  };
}

/** What a row of the right sort and time lacks to add to the figure. */
function lackingIn({ source, held }: Take, shift: number): (row: Row) => Text | undefined {
  const tests = held.map((column) => ({
    header: column.header,
    holds: rowTest({ all: [isHeld(source, column)] }, shift),
  }));
  return (row) => {
    const lacked = tests.find(({ holds }) => !holds(row));
    return lacked && { en: `nothing in “${lacked.header}”`, ru: `пусто в «${lacked.header}»` };
  };
}

const isTold = (day: number, { first, last, gaps }: NonNullable<Take['within']>): boolean =>
  day >= first && day <= last && !gaps.some((gap) => day >= gap.first && day <= gap.last);

const outOf = ({ en, ru }: Text): Text => ({
  en: `not in the time with ${en.toLowerCase()}`,
  ru: `не за время, где есть ${ru.toLowerCase()}`,
});

/** Of a state one row alone is shown. */
function edgeOf(only: 'first' | 'last', starts: readonly (number | undefined)[], days: Days): Days {
  const inside = starts.filter((day): day is number => day !== undefined && day >= days.first && day <= days.last);
  if (inside.length === 0) return days;
  const day = only === 'first' ? Math.min(...inside) : Math.max(...inside);
  return { ...days, first: day, last: day };
}

const OTHER: Text = { en: 'rows of another sort', ru: 'строки другого рода' };
const OTHERS: Readonly<Partial<Record<string, Text>>> = {
  deals: { en: 'other stages', ru: 'другие стадии' },
  answers: { en: 'other answers', ru: 'другие ответы' },
  leads: { en: 'without an answer', ru: 'без ответа' },
};
const SORTS: readonly (Text | undefined)[] = [OTHER, ...Object.values(OTHERS)];
