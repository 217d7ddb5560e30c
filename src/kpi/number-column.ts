/** Reads a block of cells as numbers, once; blanks are NaN, anything unreadable is a refusal with its place. */

import { describe, errorCode, isBlank, isDate } from './cell';
import { type NumberKind, numberKinds, outOfBounds } from './kind';
import { type NumberText, readNumberText } from './number-text';
import { type Block, placeIn, type Span } from './range';
import { Refusal } from './refusal';
import type { Text } from './text';

export function readNumbers(param: string, block: Block, span: Span, kind: NumberKind): Float64Array {
  const { firstRow, firstColumn, rows, columns } = span;
  const { min, max } = kind;
  const values = new Float64Array(rows * columns);
  const texts: number[] = [];
  let next = 0;
  for (let r = 0; r < rows; r++) {
    const row = block.cells[firstRow + r];
    for (let c = 0; c < columns; c++, next++) {
      const cell = row[firstColumn + c];
      if (typeof cell === 'number' && cell >= min && cell <= max) values[next] = cell;
      else if (isBlank(cell)) values[next] = Number.NaN;
      else if (typeof cell === 'string' && !errorCode(cell)) texts.push(next);
      else throw notANumber(param, kind, cell).at(placeIn(block, span, next));
    }
  }
  if (texts.length > 0) readTexts(param, block, span, kind, texts, values);
  return values;
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
  const cellAt = (index: number) =>
    block.cells[span.firstRow + Math.floor(index / span.columns)][span.firstColumn + (index % span.columns)] as string;
  const read = places.map((index) => {
    const found = readNumberText(cellAt(index));
    if (!found) throw notANumber(param, kind, cellAt(index)).at(placeIn(block, span, index));
    return found;
  });
  const decimal = decimalOf(read);
  const money = read.find((text) => text.currency);
  read.forEach((text, i) => {
    const place = placeIn(block, span, places[i]);
    const found = describe(cellAt(places[i]));
    if (text.currency && text.currency.code !== money?.currency?.code) {
      const other = cellAt(places[read.indexOf(money as NumberText)]);
      throw new Refusal(param, ONE_CURRENCY, found, { en: `another is "${other}"`, ru: `другое — «${other}»` }, place);
    }
    if (text.ambiguous && !decimal) throw new Refusal(param, ONE_READING, found, twoReadings(text), place);
    const value = text.ambiguous === decimal && text.orElse !== undefined ? text.orElse : text.value;
    if (!(value >= kind.min && value <= kind.max && Number.isFinite(value))) {
      throw Number.isFinite(value)
        ? outOfBounds(param, kind, value).at(place)
        : notANumber(param, kind, cellAt(places[i])).at(place);
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
