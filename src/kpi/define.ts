/** What a KPI declares. Functions, help texts, sidebar, docs, templates and tests are made from it, and nothing repeats it. */

import { aggregate } from './aggregate';
import type { Call, Result } from './host';
import { mapRows } from './map-rows';
import type { Param } from './param';
import type { Text } from './text';

export type Unit = 'fraction' | 'money' | 'money per day' | 'count' | 'ratio' | 'time' | 'score' | 'text' | 'table';
export type Direction = 'higher' | 'lower' | 'neither';

/** Where a definition or a figure comes from. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A rule of thumb; never a promise. */
export interface Benchmark {
  readonly value: number;
  readonly meaning: Text;
  readonly source: Source;
}

export type Cell = number | string | boolean;

/** What is typed and what it gives: a value, a blank (`''`), a table, or a refusal in English without function and full stop. */
export type Example = { readonly given: readonly (Cell | readonly (readonly Cell[])[])[] } & (
  | { readonly gives: Cell | readonly (readonly Cell[])[] }
  | { readonly refuses: string }
);

/** What people read about a function. Its id is the file's name, its group the folder's. */
export interface Facts {
  readonly name: Text;
  /** The question that the figure answers. */
  readonly question: Text;
  /** One sentence. */
  readonly summary: Text;
  readonly unit: Unit;
  readonly better: Direction;
  /** The formula in words. */
  readonly formula: Text;
  readonly examples: readonly [Example, Example, ...Example[]];
  readonly source: Source;
  readonly misused: Text;
  readonly benchmark: Benchmark | null;
  /** Ids of KPIs to look at next. */
  readonly neighbours: readonly string[];
  /** Other names that people search for. */
  readonly aliases: { readonly en: readonly string[]; readonly ru: readonly string[] };
}

/** The value of each parameter, in order. */
export type Values<Params extends readonly Param[]> = {
  [Index in keyof Params]: Params[Index] extends Param<infer Value> ? Value : never;
};

export interface KpiFacts<Params extends readonly Param[]> extends Facts {
  readonly params: Params;
  /** One row's figure. A result that is not finite (a zero denominator) is shown as a blank; so is `UNDEFINED`. */
  readonly compute: (...values: Values<Params>) => number | string;
  /** The same as a plain spreadsheet formula; `{name}` stands for a parameter. */
  readonly native: string;
}

/** A custom function: its facts and what runs when a cell calls it. */
export interface CustomFunction extends Facts {
  readonly params: readonly Param[];
  readonly native?: string;
  readonly run: (call: Call) => Result;
}

/** A figure that has no meaning for these inputs. */
export const UNDEFINED = Number.NaN;

/** A KPI of numbers, cells or ranges: maps over its arguments row by row. */
export function defineKpi<const Params extends readonly Param[]>(kpi: KpiFacts<Params>): CustomFunction {
  const { compute, ...facts } = kpi;
  return { ...facts, run: (call) => mapRows(facts, compute as (...values: unknown[]) => number | string, call) };
}

/** A figure of one range as a whole (answers to a survey): no answers give a blank. */
export function defineAggregate<const Params extends readonly [Param<number>, ...Param[]]>(
  kpi: Omit<KpiFacts<Params>, 'compute'> & { readonly compute: AggregateFormula<Params> },
): CustomFunction {
  const { compute, ...facts } = kpi;
  const formula = compute as (...values: unknown[]) => number | string;
  return { ...facts, run: (call) => aggregate(facts.params, formula, call) };
}

/** The whole column of the first parameter, with NaN for a blank, then one value for each other. */
type AggregateFormula<Params extends readonly Param[]> = Params extends readonly [Param<number>, ...infer Rest]
  ? Rest extends readonly Param[]
    ? (column: ArrayLike<number>, ...values: Values<Rest>) => number | string
    : never
  : never;

/** A function about the functions, such as KPI_INFO, or over raw rows: it reads its own arguments. */
export function defineHelper(helper: CustomFunction): CustomFunction {
  return helper;
}
