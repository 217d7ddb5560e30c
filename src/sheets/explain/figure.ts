/** The figure of a KPI or a measure: of all periods, of one of them, or of the one that its target is compared with. */

import { explain } from '../../report/plan/explain';
import { withNumbers } from '../../report/plan/with-numbers';
import type { Explained } from '../wizard/contract';
import type { Ground } from './ground';
import { tablesFor } from './rows';

export function explainFigure(ground: Ground, id: string, column: number): Explained | undefined {
  const found = explain(ground.bench, ground.request, ground.library, id);
  if (!found) return undefined;
  const { name, means, formula, takes, latest } = found;
  const isTotal = ground.columns.kindOf(column) === 'total';
  const of =
    isTotal && latest !== undefined ? ground.columns.periods.find((one) => ground.title(one) === latest) : column;
  const given = found.inputs.map((input) => ({ ...input, value: ground.text(ground.rowOf(input.measure), of) }));
  const inputs = given.map(({ label, measure, value }) => ({ label, measure, name: ground.nameOf(measure), value }));
  return {
    id,
    name,
    column: titleOf(ground, column),
    value: ground.text(ground.rowOf(id), column),
    means,
    withNumbers: formula && withNumbers(formula, given),
    facts: [],
    inputs,
    tables: tablesFor(ground, takes, ground.days(of ?? column)),
  };
}

/** `Last full month, 2024-05`: with its period, where the header does not name it. */
export function titleOf(ground: Ground, column: number): string {
  const title = ground.title(column);
  const kind = ground.columns.kindOf(column);
  const days = ground.days(column);
  return (kind === 'last' || kind === 'previous') && days ? `${title}, ${days.name[ground.request.language]}` : title;
}
