/** Prints a KPI as a plain spreadsheet formula that gives the same figure without the add-on. */

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
  return needed.length > 0 ? `=IF(OR(${needed.join(',')}),"",${guarded})` : `=${guarded}`;
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
  return `(${Math.round(fallback * DECIMALS)}/${DECIMALS})`;
}

const DECIMALS = 10_000;
