/** One figure of a comparison as formula text: a sum or a count of the rows with a label, or a KPI of figures beside it. */

import { equals, letters } from '../../report/measures/formula-text';
import type { ComparedColumn, Where } from '../template';
import { type Context, columnOf } from './context';

/** `more` are further criteria, such as a month. */
export function figure(
  column: ComparedColumn,
  row: number,
  context: Context,
  label: string | undefined,
  more: readonly string[] = [],
): string {
  if (column.make === 'kpi') return context.kpi(column.kpi, ...column.of.map((one) => `${letters(one + 2)}${row}`));
  const { table } = column;
  if (column.make === 'hours') {
    const [since, until, by] = [column.since, column.until, column.by].map((one) => columnOf(table, one));
    const own = label === undefined ? `(${until}<>"")*1` : `(${by}=${label})*(${until}<>"")`;
    return `SUMPRODUCT(${own},${until}-${since})*24`;
  }
  const criteria = [
    ...(label === undefined ? [] : [`${columnOf(table, column.by)},${label}`]),
    ...(column.where ? conditions(table, column.where, context) : []),
    ...more,
  ];
  if (column.make === 'count') {
    return `COUNTIFS(${(criteria.length > 0 ? criteria : [`${columnOf(table, column.by)},"<>"`]).join(',')})`;
  }
  const sums = columnOf(table, column.of);
  return criteria.length > 0 ? `SUMIFS(${[sums, ...criteria].join(',')})` : `SUM(${sums})`;
}

function conditions(table: string, where: Where, context: Context): string[] {
  const range = columnOf(table, where.column);
  if ('word' in where) return [`${range},${equals(context.words(table, where.column)[where.word])}`];
  const least = `${range},">=${where.least}"`;
  return where.most === undefined ? [least] : [least, `${range},"<=${where.most}"`];
}
