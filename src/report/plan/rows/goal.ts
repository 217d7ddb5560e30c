/** The user's target on the leading figure as a row of its own, for the chart. */

import { letters } from '../../measures/formula-text';
import type { Made } from '../../measures/made';
import { GOAL, leadingOf } from '../charts';
import { COLUMN, type Layout } from '../layout';
import { WORDS } from '../words';

/** Follows the cell that the user fills in. */
export function withGoal(measures: readonly Made[], layout: Layout): readonly Made[] {
  const leading = leadingOf(measures, layout);
  if (!leading || layout.count === 0 || layout.request.targets[leading.id] === undefined) return measures;
  const { name, unit, adds } = leading.measure;
  const target = { en: `${WORDS.target.en}: ${name.en}`, ru: `${WORDS.target.ru}: ${name.ru}` };
  const cell = () => {
    const at = `$${letters(COLUMN.target)}$${layout.rowOf(leading.id)}`;
    return `IF(${at}="","",${at})`;
  };
  const goal: Made = {
    id: GOAL,
    measure: { name: target, unit, adds, from: [], column: false },
    cell,
    total: adds === 'last' ? 'last' : 'sum',
    needs: [],
    sources: [],
  };
  return [...measures, goal];
}
