/** One figure of a breakdown: a measure of the rows with one label. */

import type { Made, Span } from '../../measures/made';
import { columnOf, rangeOf } from '../../measures/source';
import type { RoleId } from '../../model';

export interface Breakdown {
  readonly by: RoleId;
  readonly main: Made;
  readonly beside: readonly Made[];
  /** For KPIs that are of a part of the time only. */
  readonly within: readonly Made[];
}

/** Nothing stands where another table has no row of this label: that is not zero. */
export function ofLabel(made: Made, breakdown: Breakdown, criterion: string, span: Span): string | undefined {
  const { by } = breakdown;
  const figure = made.cell(span, { role: by, criterion });
  if (figure === undefined || isOwn(made, breakdown)) return figure;
  const rows = made.sources.flatMap((source) => {
    const column = columnOf(source, by);
    return column ? `COUNTIFS(${rangeOf(source, column)},${criterion})` : [];
  });
  return `IF(${rows.join('+')}=0,"",${figure})`;
}

/** Made of the rows that the labels come from. */
export function isOwn({ sources }: Made, { main }: Breakdown): boolean {
  return sources.some(({ id }) => main.sources.some((source) => source.id === id));
}
