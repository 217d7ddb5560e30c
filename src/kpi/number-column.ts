/** Reads a block of cells as numbers, once; blanks are NaN, anything unreadable is a refusal with its place. */

import { describe, errorCode, isBlank, isDate } from './cell';
import { type NumberKind, numberKinds, outOfBounds } from './kind';
import { type NumberText, readNumberText } from './number-text';
import { type Block, placeIn, type Span } from './range';
import { Refusal } from './refusal';
import type { Text } from './text';

export function readNumbers(param: string, block: Block, span: Span, kind: NumberKind): Float64Array {
  const { firstRow, firstColumn, rows, columns } = span;
  const values = new Float64Array(rows * columns);
  const texts: number[] = [];
  for (const place of readPlain(block.cells, firstRow, firstColumn, columns, kind.min, kind.max, values)) {
    const cell = cellAt(block, span, place);
    if (isBlank(cell)) values[place] = Number.NaN;
    else if (typeof cell === 'string' && !errorCode(cell)) texts.push(place);
    else throw notANumber(param, kind, cell).at(placeIn(block, span, place));
  }
  if (texts.length > 0) readTexts(param, block, span, kind, texts, values);
  return values;
}

/**
 * Reads the numbers within bounds and lists the places of all other cells. No object of one call is touched here:
 * optimised code that depends on such an object is thrown away with it.
 */
function readPlain(
  cells: Block['cells'],
  firstRow: number,
  firstColumn: number,
  columns: number,
  min: number,
  max: number,
  values: Float64Array,
): number[] {
  const others: number[] = [];
  for (let place = 0, r = firstRow; place < values.length; r++) {
    const row = cells[r];
    for (let c = firstColumn; c < firstColumn + columns; c++, place++) {
      const cell = row[c];
      if (typeof cell === 'number' && cell >= min && cell <= max) values[place] = cell;
      else others.push(place);
    }
  }
  return others;
}

function cellAt(block: Block, { firstRow, firstColumn, columns }: Span, place: number): unknown {
  return block.cells[firstRow + Math.floor(place / columns)][firstColumn + (place % columns)];
}

/** True when a cell is a number, or a text that is clearly one. */
export function isNumeric(cell: unknown): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readNumberText(cell) !== undefined);
}

function notANumber(param: string, kind: NumberKind, cell: unknown): Refusal {
  if (typeof cell === 'number' && cell - cell === 0) return outOfBounds(param, kind, cell);
  const remedy = isDate(cell) ? FORMAT_AS_NUMBER : undefined;
  return new Refusal(param, numberKinds.number.expected, describe(cell), remedy);
}

const FORMAT_AS_NUMBER: Text = {
  en: 'format the cell as a number',
  ru: 'задайте ячейке числовой формат',
};

/** Texts are read together: a clear one decides what the separator of an ambiguous one means. */
function readTexts(
  param: string,
  block: Block,
  span: Span,
  kind: NumberKind,
  places: readonly number[],
  values: Float64Array,
): void {
  const textAt = (index: number) => cellAt(block, span, index) as string;
  const read = places.map((index) => {
    const found = readNumberText(textAt(index));
    if (!found) throw notANumber(param, kind, textAt(index)).at(placeIn(block, span, index));
    return found;
  });
  const decimal = decimalOf(read);
  const money = read.find((text) => text.currency);
  read.forEach((text, i) => {
    const place = placeIn(block, span, places[i]);
    const found = describe(textAt(places[i]));
    if (text.currency && text.currency.code !== money?.currency?.code) {
      const other = textAt(places[read.indexOf(money as NumberText)]);
      throw new Refusal(param, ONE_CURRENCY, found, { en: `another is "${other}"`, ru: `другое — «${other}»` }, place);
    }
    if (text.ambiguous && !decimal) throw new Refusal(param, ONE_READING, found, twoReadings(text), place);
    const value = text.ambiguous === decimal && text.orElse !== undefined ? text.orElse : text.value;
    if (!(value >= kind.min && value <= kind.max && Number.isFinite(value))) {
      throw Number.isFinite(value)
        ? outOfBounds(param, kind, value, textAt(places[i])).at(place)
        : notANumber(param, kind, textAt(places[i])).at(place);
    }
    values[places[i]] = value;
  });
}

/** The decimal separator that the clear texts agree on; undefined when there is none or they disagree. */
function decimalOf(texts: readonly NumberText[]): '.' | ',' | undefined {
  const proven = new Set(texts.map((text) => text.decimal).filter(Boolean));
  return proven.size === 1 ? [...proven][0] : undefined;
}

const ONE_CURRENCY: Text = { en: 'in one currency', ru: 'одна валюта' };
const ONE_READING: Text = {
  en: 'a number that can be read in one way only',
  ru: 'число, которое читается однозначно',
};

function twoReadings({ value, orElse = value }: NumberText): Text {
  return {
    en: `enter it as a number: as text it may be ${value} or ${orElse}`,
    ru: `введите его числом: как текст это может быть ${value} или ${String(orElse).replace('.', ',')}`,
  };
}
