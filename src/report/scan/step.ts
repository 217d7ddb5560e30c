/** How far apart the rows of a table are. */

import { isDate } from '../../kpi/cell';
import type { Step } from '../model';
import type { SeenColumn } from './candidates';
import { keyOf } from './display';
import type { Area, Grid } from './grid';
import { areMonthStarts, labelStep, stepOf } from './period-label';

const LOOKED_AT = 60;
const FEWEST = 3;

/** Of rows that have a period each. */
export function stepIn(grid: Grid, area: Area, { index, facts }: SeenColumn): Step | undefined {
  if (facts.content.distinct < facts.filled) return undefined;
  const cells: unknown[] = [];
  for (let row = area.top; row <= area.bottom && cells.length < LOOKED_AT; row++) {
    if (grid.isFilled(row, index)) cells.push(grid.at(row, index));
  }
  return cells.length === 0 ? 'month' : cells.length === 1 ? (labelStep(cells[0]) ?? 'month') : stepOf(cells);
}

/** Of rows that may share a date, such as those of several channels; days are no step: one may be missing. */
export function sharedStep(grid: Grid, area: Area, { index }: SeenColumn): Step | undefined {
  const different = new Map<string, unknown>();
  for (let row = area.top; row <= area.bottom && different.size < LOOKED_AT; row++) {
    if (grid.isFilled(row, index)) different.set(keyOf(grid.at(row, index)), grid.at(row, index));
  }
  if (different.size < FEWEST) return undefined;
  const cells = [...different.values()].sort(byTime);
  const step = stepOf(cells) ?? (areMonthStarts(cells) ? 'month' : undefined);
  return step === 'day' ? undefined : step;
}

const byTime = (a: unknown, b: unknown): number => (isDate(a) && isDate(b) ? a.getTime() - b.getTime() : 0);
