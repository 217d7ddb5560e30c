/** A short print of what a cell holds, by which a rebuild tells what the wizard wrote from what the user has typed since. */

import { isDate } from '../../kpi/cell';
import { SERIAL } from '../../report/plan/choice/periods';
import { DAY } from '../../time/civil';
import { type Offset, offsetIn } from '../../time/offset';
import { columnNumber } from '../draw/address';
import type { Written } from '../draw/contents';
import { googleHost } from '../google-host';
import type { Place } from './arrange';

/** What stands on a sheet, from its first cell on. */
export interface Contents {
  readonly values: readonly (readonly Written[])[];
  readonly formulas: readonly (readonly string[])[];
}

export type PrintOf = (place: Place) => string;

/** Signs of a print: which kind of content it is, then its hash. */
export const PRINT_SIZE = 4;
const FORMULA = 'f';
const VALUE = 'v';
/** Of a formula that has lost a cell it referred to. */
const BROKEN = 'f###';

/** Sheets writes formulas anew when rows are put in or sheets renamed: a print leaves out which cells they refer to. */
export function printsOf({ values, formulas }: Contents): PrintOf {
  const print = valuePrinter();
  return ({ row, column }) => {
    const formula = formulas[row - 1]?.[column - 1] ?? '';
    return formula === '' ? print(values[row - 1]?.[column - 1] ?? '') : formulaPrint(formula);
  };
}

/** Where a cell of the summary lay when it was drawn; undefined for one that the wizard did not write. */
export interface Origins {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** The print of the cells of the summary itself that a formula refers to, as they lay when it was drawn; blank for any other content. */
export function referencePrint(formula: string, { rows, columns }: Origins): string {
  if (formula === '') return NO_REFERENCES;
  const own = formula.replace(TEXT_OR_OTHERS, '').match(CELL) ?? [];
  const places = own.map((cell) => {
    const [, letters = '', row = ''] = /^\$?([A-Z]*)\$?(\d*)$/.exec(cell) ?? [];
    const [column, line] = [letters && columns.get(columnNumber(letters)), row && rows.get(Number(row))];
    return `${column ?? '?'},${line ?? '?'}`;
  });
  return hash(places.join(' '));
}

export const NO_REFERENCES = '...';

export const textPrint = (text: string): string => VALUE + hash(`string ${text}`);

export function isSame(known: string, found: string): boolean {
  return known === found || (found === BROKEN && known.startsWith(FORMULA));
}

/** Whether a cell was written as a text or a number, and not as a formula. */
export const isLiteral = (print: string): boolean => print.startsWith(VALUE);

const TEXT = /("(?:[^"]|"")*")/;
/** Either may hold the other's quotes: whichever begins first is one. */
const TEXT_OR_SHEET = /("(?:[^"]|"")*")|(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/gu;
/** Texts, and cells of other sheets. */
const TEXT_OR_OTHERS = /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?/gu;
const CELL = /(?<![\w.])\$?(?:[A-Z]{1,3}(?:\$?\d+)?|\d+(?=:)|(?<=:\$?)\d+)(?![\w.(])/g;

function formulaPrint(formula: string): string {
  if (formula.includes('#REF!')) return BROKEN;
  const anySheet = formula.replace(TEXT_OR_SHEET, (_, text?: string) => text ?? '!');
  const parts = anySheet.split(TEXT).map((part, index) => (index % 2 === 1 ? part : shapeOf(part)));
  return FORMULA + hash(parts.join(''));
}

const shapeOf = (part: string): string => part.replace(/\s+/g, '').replace(/;/g, ',').replace(CELL, '@');

/** A date is the number that stands in the cell, whatever the spreadsheet's time zone and the cell's format are by now. */
function valuePrinter(): (value: Written) => string {
  let offset: Offset | undefined;
  return (value) => {
    if (!isDate(value)) return VALUE + hash(`${typeof value} ${value}`);
    const host = googleHost();
    offset ??= offsetIn(host.timeZone(), host);
    const moment = value.getTime();
    return VALUE + hash(`number ${(moment + offset(moment)) / DAY + SERIAL}`);
  };
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PRIME = 16_777_619;
const SEED = 2_166_136_261;

/** FNV-1a, folded to three signs of six bits each. */
function hash(text: string): string {
  let sum = SEED;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  const folded = (sum >>> 18) ^ sum;
  return [0, 6, 12].map((shift) => SIGNS[(folded >>> shift) & 63]).join('');
}
