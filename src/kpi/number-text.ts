/** Reads text that is clearly a number, as CRMs and bookkeeping export it. */

import { type Currency, currencyOf } from './currency';

export interface NumberText {
  readonly value: number;
  /** The value if the separator is a decimal point after all; given where one text alone cannot tell. */
  readonly orElse?: number;
  /** The separator that is ambiguous here: followed by exactly three digits. */
  readonly ambiguous?: '.' | ',';
  /** The decimal separator that this text proves, for its neighbours' sake. */
  readonly decimal?: '.' | ',';
  readonly currency?: Currency;
}

const SHAPE = /^([^\d.,]*)(\d[\d.,' ’]*|[.,]\d+)((?:e[+-]?\d+)?)([^\d]*)$/i;

/** Undefined when the text is not a number. */
export function readNumberText(text: string): NumberText | undefined {
  let rest = text.trim().replace(/\s/g, ' ').replace(/[−–]/g, '-');
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = bracketed[1].trim();
  const parts = SHAPE.exec(rest);
  if (!parts) return undefined;
  const [, before, digits, exponent, after] = parts;
  const affixes = readAffixes(before, after);
  if (!affixes || (bracketed && affixes.negative)) return undefined;
  const plain = readDigits(digits.trim(), affixes.currency?.decimal);
  if (!plain) return undefined;
  const scale = (bracketed || affixes.negative ? -1 : 1) * (affixes.percent ? 0.01 : 1);
  const finish = (numeral: string) => Number(numeral + exponent) * scale;
  return {
    value: clean(finish(plain.numeral), affixes.percent),
    orElse: plain.orElse === undefined ? undefined : clean(finish(plain.orElse), affixes.percent),
    ambiguous: plain.ambiguous,
    decimal: plain.decimal,
    currency: affixes.currency,
  };
}

/** 12.3 % is 0.123, not 0.12300000000000001. */
function clean(value: number, percent: boolean): number {
  return percent ? Number(value.toPrecision(15)) : value;
}

interface Affixes {
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency?: Currency;
}

/** What stands around the digits: at most one sign, one currency, one percent sign. */
function readAffixes(before: string, after: string): Affixes | undefined {
  const signs = `${before}${after}`.match(/[+-]/g) ?? [];
  if (signs.length > 1 || /[+-]/.test(after)) return undefined;
  const percent = after.includes('%');
  const words = [before.replace(/[+-]/g, ''), after.replace('%', '')].map((word) => word.trim()).filter(Boolean);
  if (words.length > 1 || (percent && words.length > 0)) return undefined;
  const currency = words.length === 1 ? currencyOf(words[0]) : undefined;
  if (words.length === 1 && !currency) return undefined;
  return { negative: signs[0] === '-', percent, currency };
}

interface Digits {
  readonly numeral: string;
  readonly orElse?: string;
  readonly ambiguous?: '.' | ',';
  readonly decimal?: '.' | ',';
}

function readDigits(digits: string, habit: '.' | ',' | undefined): Digits | undefined {
  const marks = digits.match(/[.,]/g) ?? [];
  const [first] = marks;
  const last = marks[marks.length - 1] as '.' | ',' | undefined;
  if (!first || !last) return grouped(digits, /[ '’]/) ? { numeral: onlyDigits(digits) } : undefined;
  if (first !== last) return readDecimal(digits, last);
  const other = last === '.' ? ',' : '.';
  if (marks.length > 1)
    return grouped(digits, separator(last)) ? { numeral: onlyDigits(digits), decimal: other } : undefined;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return readDecimal(digits, last);
  const whole = onlyDigits(digits);
  const broken = digits.replace(',', '.');
  if (habit) return { numeral: habit === last ? broken : whole, decimal: habit };
  return { numeral: whole, orElse: broken, ambiguous: last };
}

/** `1 234,50`, `1,234.50`, `0.5`, `,5`: the last mark is the decimal point, others group thousands. */
function readDecimal(digits: string, decimal: '.' | ','): Digits | undefined {
  const cut = digits.lastIndexOf(decimal);
  const whole = digits.slice(0, cut);
  const fraction = digits.slice(cut + 1);
  const groupMark = decimal === '.' ? /[, '’]/ : /[. '’]/;
  if (!/^\d*$/.test(fraction) || (whole !== '' && !grouped(whole, groupMark))) return undefined;
  return { numeral: `${onlyDigits(whole) || '0'}.${fraction || '0'}`, decimal };
}

function separator(mark: '.' | ','): RegExp {
  return mark === '.' ? /\./ : /,/;
}

/** Digits without marks, or in groups of three by one mark (in lakhs and crores: of two, then three). */
function grouped(digits: string, mark: RegExp): boolean {
  if (/^\d+$/.test(digits)) return true;
  const found = mark.exec(digits)?.[0];
  if (!found) return false;
  const groups = digits.split(found);
  return (/^\d{1,3}$/.test(groups[0]) && groups.slice(1).every((group) => /^\d{3}$/.test(group))) || isIndian(groups);
}

function isIndian(groups: readonly string[]): boolean {
  const last = groups.length - 1;
  return (
    last > 1 && groups.every((group, i) => (i === last ? /^\d{3}$/ : i === 0 ? /^\d{1,2}$/ : /^\d{2}$/).test(group))
  );
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}
