/** Reads a text that is clearly a date: ISO, DD.MM.YYYY, YYYYMMDD, or slashes or dashes whose order the column has to tell. */

import { DAY, dayNumber, isCalendarDay } from './civil';

/** A time as the sheet's clock shows it, or a moment when the text names its offset. */
export interface DateText {
  /** Milliseconds, as if the clock were UTC. */
  readonly clock: number;
  /** The text says how far its clock is from UTC: `clock` is then a moment. */
  readonly isMoment: boolean;
}

/** Two numbers of which one is the day and one the month. */
export interface SlashText {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly time: number;
}

export type SlashOrder = 'day first' | 'month first';

/** A date that the calendar does not have. */
export const IMPOSSIBLE = 'impossible';

export type ReadDate = DateText | SlashText | typeof IMPOSSIBLE;

const TIME = String.raw`(?:(?:T|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AP]M)?)?`;
const ISO = new RegExp(
  String.raw`^(\d{4})([-/])(\d{1,2})\2(\d{1,2})${TIME}\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$`,
  'i',
);
const DOTS = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})${TIME}$`, 'i');
const SLASHES = new RegExp(String.raw`^(\d{1,2})([/-])(\d{1,2})\2(\d{4})${TIME}$`, 'i');

/** Undefined when the text is not a date. */
export function readDateText(text: string): ReadDate | undefined {
  const plain = plainIso(text);
  if (plain !== undefined) return plain;
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return readIso(iso);
  const dots = DOTS.exec(trimmed);
  if (dots) return clockText(Number(dots[3]), Number(dots[2]), Number(dots[1]), timeOf(dots, 4));
  const slashes = SLASHES.exec(trimmed);
  if (slashes) return readSlashes(slashes);
  return /^\d{8}$/.test(trimmed) ? readDateNumber(Number(trimmed)) : undefined;
}

/** A whole number such as 20240304; undefined when it is not of that form. */
export function readDateNumber(value: number): DateText | typeof IMPOSSIBLE | undefined {
  if (!Number.isInteger(value) || value < 1_000_00_00 || value > 9999_99_99) return undefined;
  return clockText(Math.floor(value / 1_00_00), Math.floor(value / 100) % 100, value % 100, 0);
}

/** A slash date read in the order that its column has proven. */
export function readInOrder({ first, second, year, time }: SlashText, order: SlashOrder): ReadDate {
  return order === 'day first' ? clockText(year, second, first, time) : clockText(year, first, second, time);
}

/** `2024-03-04` alone is most of what exports hold: read without a pattern. */
function plainIso(text: string): ReadDate | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  return Number.isNaN(year + month + day) ? undefined : clockText(year, month, day, 0);
}

function digit(text: string, at: number): number {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : Number.NaN;
}

function readIso(parts: RegExpExecArray): ReadDate {
  const [, year, , month, day] = parts;
  const read = clockText(Number(year), Number(month), Number(day), timeOf(parts, 5));
  const offset = parts[9];
  if (offset === undefined || typeof read === 'string') return read;
  return { clock: read.clock - offsetOf(offset), isMoment: true };
}

function readSlashes(parts: RegExpExecArray): ReadDate {
  const first = Number(parts[1]);
  const second = Number(parts[3]);
  const time = timeOf(parts, 5);
  const possible = first >= 1 && second >= 1 && first <= 31 && second <= 31 && (first <= 12 || second <= 12);
  return possible && !Number.isNaN(time) ? { first, second, year: Number(parts[4]), time } : IMPOSSIBLE;
}

function clockText(year: number, month: number, day: number, time: number): DateText | typeof IMPOSSIBLE {
  if (!isCalendarDay(year, month - 1, day) || Number.isNaN(time)) return IMPOSSIBLE;
  return { clock: dayNumber(year, month - 1, day) * DAY + time, isMoment: false };
}

/** Milliseconds since midnight; NaN for a time that no clock shows. */
function timeOf(parts: RegExpExecArray, at: number): number {
  if (parts[at] === undefined) return 0;
  const half = parts[at + 3]?.toUpperCase();
  const [hour, minute, second] = [Number(parts[at]), Number(parts[at + 1]), Number(parts[at + 2] ?? 0)];
  if (minute > 59 || second > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return Number.NaN;
  const hours = half ? (hour % 12) + (half === 'PM' ? 12 : 0) : hour;
  return ((hours * 60 + minute) * 60 + second) * 1000;
}

function offsetOf(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? ['', '+', '0', '0'];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
}
