/** Calendar days as numbers: 0 is 1 January 1970, and nothing here knows of time zones. */

export interface Civil {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
}

export const DAY = 86_400_000;

/** Days from 1 March of year 0 to 1 January 1970; a year counted from March ends with its leap day. */
const MARCH_OF_YEAR_0 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** The number of a day; a month past December runs on into the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 2;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - MARCH_OF_YEAR_0;
}

export function civilOf(dayNumber: number): Civil {
  const days = dayNumber + MARCH_OF_YEAR_0;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const inEra = days - era * DAYS_IN_400_YEARS;
  const leapless = inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor(leapless / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = (marchMonth + 2) % 12;
  return { year: yearOfEra + era * 400 + (month < 2 ? 1 : 0), month, day };
}

/** Whether the calendar has this day: 30 February is none. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (!(month >= 0 && month < 12 && day >= 1)) return false;
  return day <= 28 || day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}
