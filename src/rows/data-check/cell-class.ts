/** What a cell holds, as far as the data check tells cells apart. */

import { errorCode, isBlank, isDate } from '../../kpi/cell';
import { readNumberText } from '../../kpi/number-text';
import { readDateText } from '../../time/date-text';
import { isOpenEnd } from '../../time/open-end';

export const BLANK = 0;
export const NUMBER = 1;
export const NUMBER_TEXT = 2;
export const DATE = 3;
export const DATE_TEXT = 4;
/** Text such as "not closed", which stands for a date that has not come. */
export const OPEN_END = 5;
/** Digits that are a name, not a quantity: `007`, a phone number, an order number of 19 digits. */
export const ID_TEXT = 6;
export const TEXT = 7;
export const BOOLEAN = 8;
export const ERROR = 9;

const CLASSES = 10;

export function classOf(cell: unknown): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? NUMBER : ERROR;
  if (isBlank(cell)) return BLANK;
  if (isDate(cell)) return Number.isNaN((cell as Date).getTime()) ? ERROR : DATE;
  if (typeof cell === 'string') return classOfText(cell);
  return typeof cell === 'boolean' ? BOOLEAN : ERROR;
}

function classOfText(text: string): number {
  if (errorCode(text)) return ERROR;
  if (!/\d/.test(text)) return isOpenEnd(text) ? OPEN_END : TEXT;
  if (/^\s*(?:0\d+|\+\d{6,}|\d{16,})\s*$/.test(text)) return ID_TEXT;
  if (readNumberText(text)) return NUMBER_TEXT;
  return readDateText(text) ? DATE_TEXT : TEXT;
}

export function countClasses(classes: Uint8Array): number[] {
  const counts = new Array<number>(CLASSES).fill(0);
  for (let row = 0; row < classes.length; row++) counts[classes[row]]++;
  return counts;
}
