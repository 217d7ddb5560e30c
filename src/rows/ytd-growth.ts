/** Growth of the year to date over the same span of the year before. */

import { describe } from '../kpi/cell';
import { Refusal } from '../kpi/refusal';
import { civilOf, dayNumber, daysInMonth } from '../time/civil';
import { NO_PERIOD } from '../time/date-column';

/** `startMonth` is the month in which the year begins, 1…12. */
export function ytdGrowth(
  days: Int32Array,
  amounts: Float64Array,
  asOf: number | undefined,
  startMonth: number,
): number {
  const until = asOf ?? latestDay(days, amounts);
  if (until === NO_PERIOD) return Number.NaN;
  const { year, month, day } = civilOf(until);
  const startYear = month + 1 >= startMonth ? year : year - 1;
  const previousUntil = dayNumber(year - 1, month, Math.min(day, daysInMonth(year - 1, month)));
  const current = sumBetween(days, amounts, dayNumber(startYear, startMonth - 1, 1), until);
  const previous = sumBetween(days, amounts, dayNumber(startYear - 1, startMonth - 1, 1), previousUntil);
  return (current - previous) / Math.abs(previous);
}

function latestDay(days: Int32Array, amounts: Float64Array): number {
  let latest = NO_PERIOD;
  for (let row = 0; row < days.length; row++) if (days[row] > latest && !Number.isNaN(amounts[row])) latest = days[row];
  return latest;
}

function sumBetween(days: Int32Array, amounts: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let row = 0; row < days.length; row++) {
    if (days[row] >= from && days[row] <= to && !Number.isNaN(amounts[row])) sum += amounts[row];
  }
  return sum;
}

export function monthNumber(month: number): number {
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month;
  const expected = { en: 'a whole number from 1 to 12', ru: 'целое число от 1 до 12' };
  throw new Refusal('fiscal_year_start_month', expected, describe(month));
}
