/** A column of ids, names or words as small numbers: equal cells have equal codes, in the order of their first rows. */

import { describe, errorCode, isBlank } from '../kpi/cell';
import { Refusal } from '../kpi/refusal';
import type { Text } from '../kpi/text';
import type { Cells } from './cells';

/** The code of a blank row, where blanks are left out. */
export const NO_LABEL = -1;

export interface Labels {
  /** Each row's code, 0 … texts.length − 1. */
  readonly of: Int32Array;
  /** The text of each code, without outer spaces; the number 7 and the text `7` are one. */
  readonly texts: readonly string[];
  /** No row is blank. */
  readonly isComplete: boolean;
}

/** Blank rows get NO_LABEL, or with `blanks: 'kept'` a code of their own with the text ''. */
export function readLabels(cells: Cells, blanks: 'left out' | 'kept' = 'left out'): Labels {
  const { rows, first, count } = cells;
  const of = new Int32Array(count);
  const texts: string[] = [];
  /** Codes by the cell as it stands, so that a cell seen before needs no second look. */
  const codes = new Map<unknown, number>();
  const recent = new Array<string>(PLACES).fill('');
  const recentCodes = new Int32Array(PLACES);
  let isComplete = true;
  let row = 0;
  readThroughMap(Math.min(count, EARLY));
  while (row < count && texts.length <= FEW) {
    row = readRecent(rows, first, row, count, recent, recentCodes, of);
    if (row < count) enter(rows[first + row][0]);
  }
  readThroughMap(count);
  return { of, texts, isComplete };

  function readThroughMap(end: number): void {
    while (row < end) {
      row = readPlain(rows, first, row, end, codes, texts, of);
      if (row === end) return;
      of[row] = add(rows[first + row][0]);
      row++;
    }
  }

  /** Reads a cell that is not among the recent. */
  function enter(cell: unknown): void {
    const code = codes.get(cell) ?? add(cell);
    if (typeof cell === 'string' && cell !== '') {
      const place = placeAmongRecent(cell);
      recent[place] = cell;
      recentCodes[place] = code;
    }
    of[row++] = code;
  }

  /** The code of a cell that has none as it stands. */
  function add(cell: unknown): number {
    if (isPlain(cell)) return enterText(cell);
    const text = isBlank(cell) ? '' : textOf(cells, row, cell);
    if (text === '' && blanks === 'left out') {
      isComplete = false;
      return NO_LABEL;
    }
    const code = codes.get(text) ?? enterText(text);
    if (cell !== text && typeof cell !== 'object') codes.set(cell, code);
    return code;
  }

  function enterText(text: string): number {
    const code = texts.push(text) - 1;
    codes.set(text, code);
    return code;
  }
}

/** Where words are few, a look at some letters is quicker than a Map, but only once it is compiled: not in the first rows. */
const EARLY = 16_384;
const FEW = 256;
const PLACES = 1024;

/*
 * The two loops below take arrays only: code that is compiled for an object or a function made anew at each call
 * is thrown away with it.
 */

/** Stops at a row whose cell is not among the recent. */
function readRecent(
  rows: readonly (readonly unknown[])[],
  first: number,
  from: number,
  count: number,
  recent: readonly string[],
  recentCodes: Int32Array,
  of: Int32Array,
): number {
  let row = from;
  for (; row < count; row++) {
    const cell = rows[first + row][0];
    if (typeof cell !== 'string' || cell === '') break;
    const place = placeAmongRecent(cell);
    if (recent[place] !== cell) break;
    of[row] = recentCodes[place];
  }
  return row;
}

function placeAmongRecent(text: string): number {
  const last = text.length - 1;
  const before = last > 0 ? last - 1 : 0;
  const middle = text.charCodeAt(last >> 1) * 31 + text.charCodeAt(before) * 67;
  return (middle + text.charCodeAt(0) * 5 + text.charCodeAt(last) * 7 + last * 3) % PLACES;
}

/** Stops at a row whose cell has no code yet and needs more than to be given the next one. */
function readPlain(
  rows: readonly (readonly unknown[])[],
  first: number,
  from: number,
  count: number,
  codes: Map<unknown, number>,
  texts: string[],
  of: Int32Array,
): number {
  let row = from;
  for (; row < count; row++) {
    const cell = rows[first + row][0];
    let code = codes.get(cell);
    if (code === undefined) {
      if (!isPlain(cell)) break;
      code = texts.push(cell) - 1;
      codes.set(cell, code);
    }
    of[row] = code;
  }
  return row;
}

const HASH = 35;

/** A text that is no error and neither begins nor ends in a space, told by its ends alone: trimming every id costs more. */
function isPlain(cell: unknown): cell is string {
  if (typeof cell !== 'string' || cell === '' || cell.charCodeAt(0) === HASH) return false;
  return isPlainLetter(cell.charCodeAt(0)) && isPlainLetter(cell.charCodeAt(cell.length - 1));
}

/** ASCII from `!` on, and Cyrillic. */
function isPlainLetter(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 0x400 && code < 0x500);
}

function textOf(cells: Cells, row: number, cell: unknown): string {
  const readable =
    typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && !Number.isNaN(cell));
  if (!readable || errorCode(cell)) {
    throw new Refusal(cells.param, A_TEXT, describe(cell), undefined, cells.placeOf(row));
  }
  return String(cell).trim();
}

const A_TEXT: Text = { en: 'text or a number', ru: 'текст или число' };
