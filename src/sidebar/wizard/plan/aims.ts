/** What may have a target: the measures that stand on the summary, money first, and its KPIs. Pure. */

import type { Text } from '../../../kpi/text';
import type { Wizard } from '../context';
import { chosenKpis, nameOfKpi } from '../outline';

export interface Aim {
  readonly id: string;
  readonly name: Text;
  /** Typed as percents. */
  readonly percent: boolean;
  /** What it comes to in the last full period, to aim by; in all where the data have no dates. */
  readonly now: string;
}

/** What lies behind, and what only another figure asks for, is nothing to aim at. */
const isAim = (id: string): boolean => !id.includes(':') && id !== 'revenueToDateBefore';

export function aimsOf({ answer, draft, preview }: Wizard): Aim[] {
  const told = preview.answer;
  const now = ({ text, recent }: { text: string | null; recent: string | null }) =>
    (told?.periods ? recent : text) ?? '';
  const able = (told?.measures ?? []).filter(({ id }) => isAim(id));
  const measures = [...able].sort((a, b) => Number(b.unit === 'money') - Number(a.unit === 'money'));
  const kpis = chosenKpis({ answer, draft, preview }).map((id) => {
    const kpi = told?.kpis.find((one) => one.id === id);
    const percent = answer.words.kpis.find((one) => one.id === id)?.unit === 'fraction';
    return { id, name: nameOfKpi(answer, id), percent, now: kpi ? now(kpi) : '' };
  });
  return [...kpis, ...measures.map((one) => ({ id: one.id, name: one.name, percent: false, now: now(one) }))];
}
