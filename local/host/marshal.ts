/** What a custom function is given and what it may give back: Google's rules between cells and JavaScript. */
import type { FunctionResultObject } from '@odoo/o-spreadsheet';
import { engine } from './engine';
import { serialToDate } from './time-zone';

export type EngineValue = FunctionResultObject;

/** An argument left out between two separators, or after the last one. Nobody documents it; the add-on must not care. */
export const OMITTED: unknown = undefined;

/** An empty cell, as `getValues()` gives it. */
export const BLANK = '';

export const isMatrix = <T>(value: T | T[][]): value is T[][] => Array.isArray(value) && Array.isArray(value[0]);

/** One cell: a date by its number format, an error by its code as text. */
export function cellToValue(cell: Pick<EngineValue, 'value' | 'format'>, timeZone: string): unknown {
  const { value, format } = cell;
  if (value === null) return BLANK;
  if (typeof value === 'number' && format && engine.helpers.isDateTimeFormat(format))
    return serialToDate(value, timeZone);
  return value;
}

/** One argument: the engine's matrices are [column][row], Google's are [row][column]; one cell comes bare. */
export function toArgument(given: EngineValue | EngineValue[][] | undefined, timeZone: string): unknown {
  if (given === undefined) return OMITTED;
  if (!isMatrix(given)) return cellToValue(given, timeZone);
  const [first = []] = given;
  const [corner] = first;
  if (!corner) return engine.CellErrorType.InvalidReference;
  if (given.length === 1 && first.length === 1) return cellToValue(corner, timeZone);
  return first.map((_, row) => given.map((column) => cellToValue(column[row] as EngineValue, timeZone)));
}

/** The result of a custom function, or an error cell that says why the result cannot stand in a sheet. */
export function toResult(name: string, result: unknown): EngineValue | EngineValue[][] {
  if (!Array.isArray(result)) return single(name, result);
  const rows = result as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return failure(`${name} returned an array that is not a table.`);
  const table: EngineValue[][] = Array.from({ length: width }, () => []);
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) return failure(`${name} returned rows of different lengths.`);
    for (let column = 0; column < width; column++) {
      const refusal = reasonToRefuse(row[column]);
      if (refusal) return failure(`${name} returned ${refusal} inside a table.`);
      (table[column] as EngineValue[]).push({ value: row[column] as string | number | boolean });
    }
  }
  return table;
}

function single(name: string, result: unknown): EngineValue {
  const refusal = reasonToRefuse(result);
  return refusal ? failure(`${name} returned ${refusal}.`) : { value: result as string | number | boolean };
}

function reasonToRefuse(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : String(value);
  if (value === null || value === undefined) return String(value);
  return Object.prototype.toString.call(value) === '[object Date]' ? 'a Date' : `a value of type ${typeof value}`;
}

export function failure(message: string, code: string = engine.CellErrorType.GenericError): EngineValue {
  return new engine.EvaluationError(message, code);
}
