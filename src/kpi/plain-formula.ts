/** Prints a KPI as a plain spreadsheet formula that gives the same figure without the add-on. */

import { foldFormula } from './fold-formula';
import type { Param } from './param';

interface Plain {
  readonly params: readonly Pick<Param, 'name' | 'kind' | 'optional' | 'fallback'>[];
  readonly native?: string;
}

/** `given` is formula text for each parameter (a reference, a literal), undefined where an optional one is left out. */
export function plainFormula(kpi: Plain, given: readonly (string | undefined)[]): string {
  const texts = new Map(kpi.params.map((param, i) => [param.name, valueText(param, given[i])]));
  const figure = (kpi.native ?? '').replace(/\{(\w+)\}/g, (_, name: string) => texts.get(name) ?? '""');
  const guarded = `IFERROR(${figure},"")`;
  const needed = kpi.params.flatMap(({ kind, optional }, i) =>
    optional || kind === 'scores' ? [] : [`${given[i] ?? '""'}=""`],
  );
  return `=${foldFormula(needed.length > 0 ? `IF(OR(${needed.join(',')}),"",${guarded})` : guarded)}`;
}

/** An optional cell that is blank stands for its default. */
function valueText({ optional, fallback }: Plain['params'][number], given: string | undefined): string {
  if (given === undefined) return literal(fallback);
  return optional ? `IF(${given}="",${literal(fallback)},${given})` : given;
}

/** A default as formula text; fractions are written as quotients, since the decimal mark depends on the locale. */
function literal(fallback: unknown): string {
  if (typeof fallback !== 'number') return `"${String(fallback ?? '').replace(/"/g, '""')}"`;
  if (Number.isInteger(fallback)) return String(fallback);
  const part = Math.round(fallback * DECIMALS);
  const shared = divisor(part, DECIMALS);
  return `(${part / shared}/${DECIMALS / shared})`;
}

/** The greatest that two numbers share. */
const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b));

const DECIMALS = 10_000;
