/** One call of a custom function from a cell: arguments in, result or error out. */
import type { CellPosition } from '@odoo/o-spreadsheet';
import { type Given, namesUnknownRange, type Returned, unknownRange } from './functions';
import type { Host, ScriptFunction } from './host';
import { LIMITS } from './limits';
import { failure, toArgument, toResult } from './marshal';

export function callFromCell(
  host: Host,
  name: string,
  run: ScriptFunction,
  given: Given[],
  cell: CellPosition,
): Returned {
  if (namesUnknownRange(given)) return unknownRange();
  const args = given.map((argument) => toArgument(argument, host.settings.timeZone));
  try {
    return toResult(
      name,
      host.inCell(cell, () => host.runs.during('CUSTOM_FUNCTION', LIMITS.cellMs, () => run(...args))),
    );
  } catch (error) {
    return failure(messageOf(error));
  }
}

/** Errors of another realm are not `instanceof Error` here. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}
