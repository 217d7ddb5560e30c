/** Which rows of a summary of plain formulas stand on values as of the build, themselves or by what they are made of. */

import type { Made } from '../../measures/made';
import type { Layout } from '../layout';
import { rowIdOf } from './kpi-formula';
import type { ShownKpi } from './kpi-rows';

export function storedRows(kpis: readonly ShownKpi[], measures: readonly Made[], layout: Layout): ReadonlySet<string> {
  if (!layout.plain || layout.count === 0) return new Set();
  const stored = new Set(measures.filter((made) => isLookedUp(made, layout)).map(({ id }) => id));
  const madeOf = [
    ...measures.map(({ id, needs }) => ({ id, needs })),
    ...kpis.map(({ entry, reading }) => ({
      id: entry.id,
      needs: Object.values(reading.feeds).flatMap((feed) => rowIdOf(feed) ?? []),
    })),
  ];
  for (let size = -1; size < stored.size; ) {
    size = stored.size;
    for (const { id, needs } of madeOf) if (needs.some((need) => stored.has(need))) stored.add(id);
  }
  return stored;
}

/** In what a row function gave at the build. */
function isLookedUp({ cell }: Made, layout: Layout): boolean {
  return (cell(layout.periodSpan(layout.count - 1)) ?? '').includes('VLOOKUP(');
}
