/** Labels of periods as people and reports write them, and how far apart the rows of a column of periods are. */

import { isDate } from '../../kpi/cell';
import { civilOf, DAY } from '../../time/civil';
import { readDateNumber, readDateText } from '../../time/date-text';
import type { Step } from '../model';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|янв(?:ар[ья])?|фев(?:р|рал[ья])?|март?а?|апр(?:ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?|авг(?:уста?)?|сент?(?:ябр[ья])?|окт(?:ябр[ья])?|ноя(?:б|бр[ья])?|дек(?:абр[ья])?)';
const YEAR = String.raw`(?:\d{4}|'?\d{2})(?:\s*(?:г|год|года)\.?)?`;

const FORMS: readonly (readonly [Step, RegExp])[] = [
  ['month', new RegExp(String.raw`^${MONTH}\.?(?:[\s,.-]*${YEAR})?$`, 'i')],
  ['month', /^(?:\d{4}[-./](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[./-]\d{4})$/],
  [
    'week',
    /^(?:\d{4}[-\s]?W\d{1,2}|W(?:eek)?\s?\d{1,2}(?:[\s,-]*\d{4})?|нед(?:еля|\.)?\s?\d{1,2}.*|\d{1,2}\s?нед(?:еля|\.)?)$/i,
  ],
  ['quarter', /^(?:\d{4}[-\s]?Q[1-4]|Q[1-4](?:[\s,'-]*\d{2,4})?|(?:[1-4]|I{1,3}|IV)[\s-]*кв(?:артал|\.)?.*)$/i],
  ['year', /^(?:19|20)\d{2}(?:\s*(?:г|год)\.?)?$/],
];

/** The step of a label such as `2024-03`, `Mar 24`, `Q1 2024`, `Неделя 7`; undefined when it is none. */
export function labelStep(cell: unknown): Step | undefined {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1990 && cell <= 2100 ? 'year' : undefined;
  if (typeof cell !== 'string' || cell.length > 24) return undefined;
  const text = cell.trim();
  return FORMS.find(([, form]) => form.test(text))?.[0];
}

/** Days between consecutive rows that make a step. */
const SPACING: readonly (readonly [Step, number, number])[] = [
  ['day', 1, 3],
  ['week', 7, 7],
  ['month', 28, 31],
  ['quarter', 89, 93],
  ['year', 365, 366],
];

const REGULAR = 0.8;

/** The step of different cells that follow each other as periods do; undefined when they do not. */
export function stepOf(cells: readonly unknown[]): Step | undefined {
  if (cells.length < 2) return cells.length === 1 ? labelStep(cells[0]) : undefined;
  const labels = cells.map(labelStep);
  if (labels.every((step) => step !== undefined && step === labels[0])) return labels[0];
  const days = cells.map(dayOf);
  const gaps = days.slice(1).map((day, index) => day - days[index]);
  const direction = Math.sign(gaps[0]);
  if (!gaps.every((gap) => Math.sign(gap) === direction)) return undefined;
  const fits = (least: number, most: number) =>
    gaps.filter((gap) => Math.abs(gap) >= least && Math.abs(gap) <= most).length >= REGULAR * gaps.length;
  return SPACING.find(([, least, most]) => fits(least, most))?.[0];
}

/** Whether all are first days of months, some of which may be missing. */
export const areMonthStarts = (cells: readonly unknown[]): boolean =>
  cells.every((cell) => {
    const day = dayOf(cell);
    return !Number.isNaN(day) && civilOf(day).day === 1;
  });

/** A day's number, good enough to tell a week from a month; NaN when the cell is no date. */
function dayOf(cell: unknown): number {
  if (isDate(cell)) return Math.round(cell.getTime() / DAY);
  const read =
    typeof cell === 'number' ? readDateNumber(cell) : typeof cell === 'string' ? readDateText(cell) : undefined;
  if (typeof read !== 'object') return Number.NaN;
  if ('clock' in read) return Math.floor(read.clock / DAY);
  return slashDay(read);
}

/** A date whose order is not known yet: with the month first, as long as that can be. */
function slashDay({ first, second, year }: { first: number; second: number; year: number }): number {
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return Date.UTC(year, month - 1, day) / DAY;
}
