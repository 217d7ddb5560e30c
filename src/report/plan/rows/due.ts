/** A due date such as `2024-12-31` as the number of a date cell. */

import { dayNumber, isCalendarDay } from '../../../time/civil';
import { SERIAL } from '../choice/periods';

export function dayOfDate(text: string | undefined): number | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? []).map(Number);
  if (year === undefined || !isCalendarDay(year, month - 1, day)) return undefined;
  return dayNumber(year, month - 1, day) + SERIAL;
}
