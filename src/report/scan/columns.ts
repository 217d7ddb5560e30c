/** What is told of each column of a table. */

import { readNumberText } from '../../kpi/number-text';
import type { Column, RoleId } from '../model';
import { type SeenColumn, scoreOf } from './candidates';
import { round } from './choose-kind';
import { type Around, columnFacts } from './column-facts';
import { type Display, keyOf } from './display';
import type { Area, Grid } from './grid';
import { letterOf } from './letters';
import { noRoleReason, reasonFor } from './reasons';
import { roleOf } from './roles';
import { alternativesOf, type Settled } from './settle';
import { surveyOf } from './survey';

export interface Told extends Around {
  readonly settled: Settled;
  readonly display: Display;
  readonly saidBy: (column: SeenColumn) => RoleId | undefined;
}

export function columnOf(seen: SeenColumn, told: Told): Column {
  const { grid, area, kind, settled, display } = told;
  const role = settled.roles.get(seen) ?? null;
  return {
    column: seen.index + 1,
    letter: letterOf(seen.index + 1),
    header: seen.header,
    group: seen.group,
    samples: samplesOf(grid, area, seen.index, display),
    role: {
      value: role,
      confidence: role ? round(scoreOf(seen, role)) : 0,
      reason: role ? reasonFor(seen, role) : noRoleReason(seen, told.saidBy(seen)),
    },
    alternatives: alternativesOf(seen, role, kind),
    series: role ? seriesOf(seen, role, settled) : null,
    survey: role === 'score' ? surveyOf(seen.words, seen.facts.max) : null,
    scale: role === 'score' || role === 'probability' ? scaleOf(grid, area, seen.index, role) : null,
    ...columnFacts(seen, role, told),
  };
}

const SAMPLES = 3;
const LOOKED_AT = 1000;

function samplesOf(grid: Grid, { top, bottom }: Area, column: number, display: Display): string[] {
  const found = new Map<string, string>();
  for (let row = top; row <= bottom && row < top + LOOKED_AT && found.size < SAMPLES; row++) {
    if (!grid.isFilled(row, column)) continue;
    const cell = grid.at(row, column);
    if (!found.has(keyOf(cell))) found.set(keyOf(cell), display(cell));
  }
  return [...found.values()];
}

/** What the header says besides the role, where several columns share it. */
function seriesOf(seen: SeenColumn, role: RoleId, { roles }: Settled): string | null {
  const sharing = [...roles.values()].filter((other) => other === role).length;
  if (sharing < 2 || role === 'score') return null;
  const { says, suggests = '', mayMean = '' } = roleOf(role);
  const known = new Set(`${says}, ${suggests}, ${mayMean}`.split(/[, ]+/));
  const rest = seen.words.filter((word) => !known.has(word));
  return rest.length > 0 ? rest.join(' ') : seen.header;
}

/** From all rows: one whole percent among fractions matters. */
function scaleOf(grid: Grid, { top, bottom }: Area, column: number, role: RoleId): Column['scale'] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = top; row <= bottom; row++) {
    const cell = grid.at(row, column);
    const value = typeof cell === 'number' ? cell : typeof cell === 'string' ? readNumberText(cell)?.value : undefined;
    if (value === undefined || !Number.isFinite(value)) continue;
    if (value < from) from = value;
    if (value > to) to = value;
  }
  return from <= to ? { from, to, wholePercent: role === 'probability' && to > 1 } : null;
}
