/** Time from the arrival of a lead to the first answer. */

import { momentLabel } from '../time/moment-label';
import type { DateColumn } from './columns';
import { refuseEarlyEnds } from './early-end';
import { type Statistic, spansOf, summarise } from './spans';

export const TIME_UNITS = [
  ['minutes', 'minute', 'min', 'минуты', 'минут', 'мин'],
  ['hours', 'hour', 'часы', 'часов', 'час'],
  ['days', 'day', 'дни', 'дней', 'день'],
] as const;

export type TimeUnit = (typeof TIME_UNITS)[number][0];

const MILLISECONDS: Record<TimeUnit, number> = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

export function responseTime(created: DateColumn, responded: DateColumn, statistic: Statistic, unit: TimeUnit): number {
  const starts = created.moments();
  const ends = responded.moments();
  refuseEarlyEnds(created, responded, starts, ends, Number.NaN, (moment) => momentLabel(moment, created.cells.host));
  const waits = spansOf(starts, ends, Number.NaN, () => true);
  return summarise(waits, statistic) / MILLISECONDS[unit];
}
