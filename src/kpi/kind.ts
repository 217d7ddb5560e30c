/** The kinds of value a parameter takes, each with its bounds. */

import { describe } from './cell';
import { Refusal } from './refusal';
import type { Text } from './text';

export interface NumberKind {
  readonly min: number;
  readonly max: number;
  readonly expected: Text;
}

const FRACTION: Text = { en: 'a fraction from 0 to 1', ru: 'доля от 0 до 1' };
const NOT_NEGATIVE: Text = { en: 'zero or more', ru: 'число не меньше нуля' };
const ANY: Text = { en: 'a number', ru: 'число' };

/** The largest number there is; beyond it is only infinity. */
const HUGE = Number.MAX_VALUE;

function kind(min: number, max: number, expected: Text): NumberKind {
  return { min, max, expected };
}

export const numberKinds = {
  /** Revenue, spend, profit: any sign. */
  money: kind(-HUGE, HUGE, ANY),
  /** Growth, scores' differences, ratios: any sign. */
  number: kind(-HUGE, HUGE, ANY),
  /** How many, fractions of one allowed (half a position, an average). */
  count: kind(0, HUGE, NOT_NEGATIVE),
  /** Contraction, churned MRR, returns: amounts lost, given as positive numbers. */
  loss: kind(0, HUGE, NOT_NEGATIVE),
  /** A length of time as a plain number of days, minutes or periods. */
  duration: kind(0, HUGE, NOT_NEGATIVE),
  rate: kind(0, 1, FRACTION),
  margin: kind(-HUGE, 1, { en: 'a fraction up to 1', ru: 'доля не больше 1' }),
} as const;

export type NumberKindName = keyof typeof numberKinds;

/** Says why a number is out of its kind's bounds; a rate of 5 was most likely meant as 5 %, but 150% says what it means. */
export function outOfBounds(
  param: string,
  { max, expected }: NumberKind,
  value: number,
  cell: number | string = value,
): Refusal {
  const meantPercent = max === 1 && value > 1 && value <= 100 && !String(cell).includes('%');
  const en = `${value} means ${number(value * 100)} %; write ${value}% or ${number(value / 100)}`;
  const ru = `${comma(value)} — это ${comma(value * 100)} %; напишите ${comma(value)}% или ${comma(value / 100)}`;
  return new Refusal(param, expected, describe(cell), meantPercent ? { en, ru } : undefined);
}

function number(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function comma(value: number): string {
  return number(value).replace('.', ',');
}
