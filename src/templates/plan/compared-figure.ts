/** One figure of a comparison as formula text: a sum or a count of the rows with a label, or a KPI of figures beside it. */

import { letters } from '../../report/measures/formula-text';
import type { ComparedColumn, Holds, Where } from '../template';
import { type Context, columnOf } from './context';
import { named } from './own-names';

type BaseColumn = Exclude<ComparedColumn, { make: 'kpi' }>;

/** Where the word stands that tells the rows that count, such as won deals. */
export const WORD_CELL = '$B$3';
/** Sums of cents differ by less. */
const CENTS = 6;
const DATES: readonly Holds[] = ['date', 'moment', 'month'];

/** Without a `label` it is that of all rows; `more` are further criteria, such as a month. */
export function figure(
  column: ComparedColumn,
  row: number,
  context: Context,
  label: string | undefined,
  more: readonly string[] = [],
): string {
  if (column.make === 'kpi') return context.kpi(column.kpi, ...column.of.map((one) => `${letters(one + 2)}${row}`));
  const told = toldBy(column);
  const text = ofRows(column, context, label, more);
  return told === undefined ? text : `IF(COUNT(${columnOf(column.table, told)})=0,"",${text})`;
}

/** The column of numbers or dates without which nothing is known, rather than zero. */
function toldBy(column: BaseColumn): number | undefined {
  if (column.make === 'sum') return column.of;
  if (column.make === 'hours') return column.until;
  return column.where && 'least' in column.where ? column.where.column : undefined;
}

function ofRows(column: BaseColumn, context: Context, label: string | undefined, more: readonly string[]): string {
  const { table } = column;
  if (column.make === 'hours') {
    const [since, until, by] = [column.since, column.until, column.by].map((one) => columnOf(table, one));
    const both = `(${since}<>"")*(${until}<>"")`;
    return `SUMPRODUCT(${label === undefined ? both : `(${by}=${label})*${both}`},${until}-${since})*24`;
  }
  const criteria = [
    ...(label === undefined ? [] : [`${columnOf(table, column.by)},${named(label)}`]),
    ...(column.where ? conditions(table, column.where) : []),
    ...more,
  ];
  if (column.make === 'count')
    return `COUNTIFS(${(criteria.length > 0 ? criteria : [dated(table, context)]).join(',')})`;
  const sums = columnOf(table, column.of);
  return criteria.length > 0 ? `SUMIFS(${[sums, ...criteria].join(',')})` : `SUM(${sums})`;
}

/** Every row has a date, and not every one a label. */
function dated(table: string, context: Context): string {
  const at = context.table(table).columns.findIndex(({ holds }) => DATES.includes(holds));
  return `${columnOf(table, at + 1)},"<>"`;
}

/** What the names above leave of all rows: further names, and rows without one. */
export function rest(letter: string, first: number, others: number): string {
  const all = `${letter}${others + 1}`;
  const left = `ROUND(${all}-SUM(${letter}${first}:${letter}${others - 1}),${CENTS})`;
  return `IF(${all}="","",IF(${left}=0,"",${left}))`;
}

function conditions(table: string, where: Where): string[] {
  const range = columnOf(table, where.column);
  if ('word' in where) return [`${range},${named(WORD_CELL)}`];
  const least = `${range},">=${where.least}"`;
  return where.most === undefined ? [least] : [least, `${range},"<=${where.most}"`];
}
