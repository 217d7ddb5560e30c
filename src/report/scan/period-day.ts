/** The first day of the period that a label names: `Mar 24`, `Январь 2024`, `2024-03`, `Q1 2024`, `2024-W07`, `2023`. */

import { dayNumber } from '../../time/civil';
import { firstDayOf, periodOfDay } from '../../time/period';
import { labelStep } from './period-label';

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MONTHS_EN = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** Undefined when it is no label or names no year. */
export function labelDay(text: string): number | undefined {
  const step = labelStep(text);
  const dated = withYear(text.trim().toLowerCase());
  if (step === undefined || !dated) return undefined;
  const { year, rest } = dated;
  if (step === 'year') return dayNumber(year, 0, 1);
  if (step === 'month') return startOf(year, 12, 1, monthIn(rest));
  if (step === 'quarter') return startOf(year, 4, 3, quarterIn(rest));
  return weekDay(year, Number(/\d{1,2}/.exec(rest)?.[0]));
}

/** Four digits, or two at the end after something else. */
function withYear(text: string): { readonly year: number; readonly rest: string } | undefined {
  const full = /(?:19|20)\d{2}/.exec(text);
  if (full) return { year: Number(full[0]), rest: text.replace(full[0], ' ') };
  const short = /^(.*[^\d].*?)['\s,.-](\d{2})(?:\s*(?:г|год|года)\.?)?$/.exec(text);
  return short ? { year: 2000 + Number(short[2]), rest: short[1] } : undefined;
}

function startOf(year: number, most: number, months: number, number: number): number | undefined {
  return number >= 1 && number <= most ? dayNumber(year, (number - 1) * months, 1) : undefined;
}

function monthIn(rest: string): number {
  const word = /\p{L}{3,}/u.exec(rest)?.[0];
  if (!word) return Number(/\d{1,2}/.exec(rest)?.[0]);
  const english = MONTHS_EN.findIndex((month) => word.startsWith(month));
  return 1 + (english >= 0 ? english : MONTHS.findIndex((month) => word.startsWith(month)));
}

function quarterIn(rest: string): number {
  const digit = /[1-4]/.exec(rest);
  return digit ? Number(digit[0]) : 1 + ROMAN.indexOf(/^[i]{1,3}v?/.exec(rest.trim())?.[0] ?? '');
}

/** Week 1 is the one with 4 January (ISO 8601). */
function weekDay(year: number, week: number): number | undefined {
  if (!(week >= 1 && week <= 53)) return undefined;
  return firstDayOf('week', periodOfDay('week', dayNumber(year, 0, 4)) + week - 1);
}
