/** The figure of a KPI or a measure: of all periods, of one of them, or of the one that its target is compared with. */

import type { Text } from '../../kpi/text';
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
  const columnOf = (edge: 'first' | 'last' | undefined) => (edge ? ground.columns.edge(edge) : of);
  const given = found.inputs.map((input) => {
    return { ...input, value: ground.text(ground.rowOf(input.measure), columnOf(input.edge)) };
  });
  const inputs = given.map(({ label, measure, value, edge }) => {
    return { label, measure, name: nameOf(ground, measure, edge && columnOf(edge)), value };
  });
  return {
    id,
    name,
    column: titleOf(ground, column),
    value: ground.text(ground.rowOf(id), column),
    means,
    withNumbers: formula && withNumbers(formula, [...given, ...found.assumed]),
    facts: [],
    inputs,
    tables: tablesFor(ground, takes, ground.days(of ?? column)),
  };
}

/** `Revenue, 2024-01` where it is of another column. */
function nameOf(ground: Ground, measure: string, column: number | undefined): Text {
  const { en, ru } = ground.nameOf(measure);
  if (column === undefined) return { en, ru };
  return { en: `${en}, ${ground.title(column)}`, ru: `${ru}, ${ground.title(column)}` };
}

/** `Last full month, 2024-05`: with its period, where the header does not name it. */
export function titleOf(ground: Ground, column: number): string {
  const title = ground.title(column);
  const kind = ground.columns.kindOf(column);
  const days = ground.days(column);
  return (kind === 'last' || kind === 'previous') && days ? `${title}, ${days.name[ground.request.language]}` : title;
}
