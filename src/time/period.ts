/** Days, weeks, months, quarters and years, each period with a number of its own, a first day and a label that sorts. */

import { civilOf, dayNumber } from './civil';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The words for a unit; the first is the unit. */
export const UNIT_WORDS = [
  ['day', 'день', 'daily', 'days', 'дни', 'ежедневно'],
  ['week', 'неделя', 'weekly', 'weeks', 'недели', 'еженедельно'],
  ['month', 'месяц', 'monthly', 'months', 'месяцы', 'ежемесячно'],
  ['quarter', 'квартал', 'quarterly', 'quarters', 'кварталы', 'ежеквартально'],
  ['year', 'год', 'yearly', 'years', 'годы', 'ежегодно'],
] as const satisfies readonly (readonly [Unit, ...string[]])[];

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The Monday of week 0 is 29 December 1969, day −3. */
const FIRST_MONDAY = -3;

/** The number of the period that holds this day; consecutive periods have consecutive numbers. */
export function periodOfDay(unit: Unit, day: number): number {
  if (unit === 'day') return day;
  if (unit === 'week') return Math.floor((day - FIRST_MONDAY) / 7);
  const { year, month } = civilOf(day);
  return Math.floor((year * 12 + month) / MONTHS[unit]);
}

export function firstDayOf(unit: Unit, period: number): number {
  if (unit === 'day') return period;
  if (unit === 'week') return period * 7 + FIRST_MONDAY;
  const month = period * MONTHS[unit];
  return dayNumber(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1);
}

export function lastDayOf(unit: Unit, period: number): number {
  return firstDayOf(unit, period + 1) - 1;
}

/** `2024-03-09`, `2024-W10`, `2024-03`, `2024-Q1`, `2024`. */
export function periodLabel(unit: Unit, period: number): string {
  const first = firstDayOf(unit, period);
  if (unit === 'week') return weekLabel(first);
  const { year, month, day } = civilOf(first);
  if (unit === 'year') return digits(year, 4);
  if (unit === 'quarter') return `${digits(year, 4)}-Q${month / 3 + 1}`;
  const label = `${digits(year, 4)}-${digits(month + 1, 2)}`;
  return unit === 'day' ? `${label}-${digits(day, 2)}` : label;
}

/** A week belongs to the year of its Thursday (ISO 8601). */
function weekLabel(monday: number): string {
  const { year } = civilOf(monday + 3);
  const week = Math.floor((monday + 3 - dayNumber(year, 0, 1)) / 7) + 1;
  return `${digits(year, 4)}-W${digits(week, 2)}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
