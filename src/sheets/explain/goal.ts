/** The row that repeats a target for the chart. */

import type { Explained } from '../wizard/contract';
import { titleOf } from './figure';
import type { Ground } from './ground';

export function explainGoal(ground: Ground, id: string, column: number): Explained {
  const row = ground.rowOf(id);
  const name = ground.text(row, 1);
  return {
    id,
    name: { en: name, ru: name },
    column: titleOf(ground, column),
    value: ground.text(row, column),
    means: MEANS,
    withNumbers: null,
    facts: [],
    inputs: [],
    tables: [],
  };
}

const MEANS = {
  en: 'The target that is typed in the row of that figure, repeated for each period so that the chart can show it.',
  ru: 'План из строки этого показателя, повторённый для каждого периода, чтобы его показала диаграмма.',
};
