/** The rows of each table that a figure counts, and those that it does not. */

import { type Counting, countTaken, type Days } from '../../report/explain/count';
import type { Take, When } from '../../report/explain/takes';
import { daysToDate } from '../../report/measures/year-to-date';
import { isFilterOn } from '../../report/request';
import { firstDayOf, lastDayOf, periodOfDay } from '../../time/period';
import type { Explained } from '../wizard/contract';
import { type Ground, spanName } from './ground';

type Among = Counting['among'];

/** `among` tells further rows apart, by table. */
export function tablesFor(
  ground: Ground,
  takes: readonly Take[],
  days: Days | undefined,
  among: (take: Take) => Among = () => undefined,
): Explained['tables'] {
  const { bench, request, sheets, dayOf } = ground;
  return bench.tables.flatMap((table) => {
    const own = takes.filter(({ source }) => source.id === table.id);
    const values = sheets.find(({ name }) => name === table.sheet)?.values;
    if (own.length === 0 || !values) return [];
    const filters = table.filters.filter((filter) => isFilterOn(request, table, filter));
    const daysWhen = (when: When) => days && daysAt(ground, when, days);
    const counted = countTaken(table, own, { values, filters, daysWhen, dayOf, among: among(own[0]) });
    return [{ id: table.id, name: table.sheet, ...counted }];
  });
}

function daysAt(ground: Ground, when: When, days: Days): Days | undefined {
  if (when === 'span' || when === 'always') return days;
  const { period } = ground.request;
  if (when === 'earlier') {
    const [from, to] = [days.first, days.last].map((day) => periodOfDay(period, day));
    const count = to - from + 1;
    return named(firstDayOf(period, from - count), lastDayOf(period, from - 1));
  }
  if ('toDate' in when) {
    const { first, last } = daysToDate(days.last, when.toDate);
    return named(first, last);
  }
  const edge = ground.columns.edge(when.edge);
  return edge === undefined ? undefined : ground.days(edge);
}

const named = (first: number, last: number): Days => ({ first, last, name: spanName(first, last) });
