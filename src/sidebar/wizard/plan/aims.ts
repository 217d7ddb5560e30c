/** What may have a target: the measures that stand on the summary, money first, and its KPIs. Pure. */

import type { Text } from '../../../kpi/text';
import type { Wizard } from '../context';
import { chosenKpis, nameOfKpi } from '../outline';

export interface Aim {
  readonly id: string;
  readonly name: Text;
  /** Typed as percents. */
  readonly percent: boolean;
  /** What it comes to now, to aim by. */
  readonly now: string;
}

export function aimsOf({ answer, draft, preview }: Wizard): Aim[] {
  const told = preview.answer;
  const measures = [...(told?.measures ?? [])].sort((a, b) => Number(b.unit === 'money') - Number(a.unit === 'money'));
  const kpis = chosenKpis({ answer, draft, preview }).map((id) => ({
    id,
    name: nameOfKpi(answer, id),
    percent: answer.words.kpis.find((kpi) => kpi.id === id)?.unit === 'fraction',
    now: told?.kpis.find((kpi) => kpi.id === id)?.text ?? '',
  }));
  return [...kpis, ...measures.map(({ id, name, text }) => ({ id, name, percent: false, now: text ?? '' }))];
}
