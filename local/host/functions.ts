/** Puts the bundle's custom functions into the engine, with their help, and carries their calls. */
import type { CellPosition, EvalContext } from '@odoo/o-spreadsheet';
import { engine } from './engine';
import type { FunctionHelp } from './help';
import { type EngineValue, failure } from './marshal';

export type Given = EngineValue | EngineValue[][] | undefined;
export type Returned = EngineValue | EngineValue[][];

/** How one workbook answers a call from a cell; several workbooks may live in one process. */
export interface Calculator {
  calculate(name: string, given: Given[], cell: CellPosition): Returned;
}

/** The key under which a workbook's calculator travels through the engine's evaluation context. */
export const CALCULATOR = 'kpiSheetCalculator';

const CATEGORY = 'KPI';
const UNKNOWN_NAME = 'Invalid formula';

export function registerFunctions(functions: FunctionHelp[]): void {
  for (const help of functions) registerFunction(help);
}

function registerFunction({ name, text, parameters }: FunctionHelp): void {
  const registry = engine.registries.functionRegistry;
  registry.replace(name, {
    description: text,
    category: CATEGORY,
    args: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.text,
      type: ['ANY'],
      optional: parameter.optional,
      acceptMatrix: true,
      acceptErrors: true,
    })),
    compute(this: EvalContext, ...given: Given[]): Returned {
      const calculator = this[CALCULATOR] as Calculator | undefined;
      const cell = this.__originCellPosition ?? { sheetId: this.__originSheetId, col: 0, row: 0 };
      return calculator ? calculator.calculate(name, given, cell) : unknownFunction(name);
    },
  });
  // Apps Script counts no arguments: a call with too few reaches the function, which refuses in its own words.
  registry.get(name.toUpperCase()).minArgRequired = 0;
}

/** The engine calls a name it does not know an invalid formula; Sheets never runs the function then. */
export function namesUnknownRange(given: Given[]): boolean {
  return given.some((one) => one instanceof engine.EvaluationError && one.message === UNKNOWN_NAME);
}

export function unknownRange(): EngineValue {
  return failure('Unknown range name.', engine.CellErrorType.UnknownFunction);
}

export function unknownFunction(name: string): EngineValue {
  return failure(`Unknown function: '${name}'.`, engine.CellErrorType.UnknownFunction);
}
