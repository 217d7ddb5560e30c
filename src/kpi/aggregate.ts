/** Runs a function that takes one range of numbers as a whole, such as answers to a survey, and single settings. */

import { isBlank } from './cell';
import type { Call, CellResult } from './host';
import { isHeading, isMissing, type Param } from './param';
import { type Block, extent, headerCells, isHorizontal, ONE_CELL, placeIn, type Span, sizeOf, toBlock } from './range';
import { Refusal } from './refusal';

/** The first parameter is the range (blanks are NaN), the others single values. */
export function aggregate(
  params: readonly Param[],
  compute: (...values: unknown[]) => number | string,
  call: Call,
): CellResult {
  const [range, ...settings] = params;
  const block = toBlock(call.args[0]);
  const span = spanOf(range, block);
  const values = range.read(block, span, call.host);
  const chosen = settings.map((param, i) => readSetting(param, call.args[i + 1], call));
  try {
    const result = compute(values, ...chosen);
    return typeof result !== 'number' ? result : result - result === 0 ? result + 0 : '';
  } catch (error) {
    throw error instanceof Refusal && error.place.index !== undefined ? placed(error, block, span) : error;
  }
}

function placed(refusal: Refusal, block: Block, span: Span): Refusal {
  const index = refusal.place.index ?? 0;
  return refusal.at(placeIn(block, span, index));
}

/** The data of the range: without its header and without blanks at its end. */
function spanOf(param: Param, block: Block): Span {
  const heading = headerCells(block);
  const headed = heading.length > 0 && heading.every((cell) => isHeading(param, cell));
  const firstRow = headed && !isHorizontal(block) ? 1 : 0;
  const firstColumn = headed && isHorizontal(block) ? 1 : 0;
  const { rows, columns } = extent(block);
  return { firstRow, firstColumn, rows: Math.max(rows - firstRow, 0), columns: Math.max(columns - firstColumn, 0) };
}

/** A parameter that takes one value: the value, or its default. */
export function readSetting(param: Param, argument: unknown, call: Call): unknown {
  if (isBlank(argument)) return param.fallback;
  const block = toBlock(argument);
  if (block.rows * block.columns > 1) {
    throw new Refusal(param.name, { en: 'a single value', ru: 'одно значение' }, sizeOf(block));
  }
  const [value] = Array.from(param.read(block, ONE_CELL, call.host));
  return isMissing(value) ? param.fallback : value;
}
