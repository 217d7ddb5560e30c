/** The summary in a few words: its KPIs, its periods, its breakdowns. Pure. */

import type { Language } from '../../kpi/text';
import type { Wizard } from './context';
import { say } from './words';

export interface Outline {
  readonly kpis: readonly string[];
  readonly span: string;
  readonly breakdowns: readonly string[];
}

export function outlineOf({ answer, draft, preview }: Wizard, language: Language): Outline {
  const { period, periods, breakdowns } = draft.request;
  const named = chosenKpis({ answer, draft, preview }).map((id) => nameOfKpi(answer, id)[language]);
  const unit = answer.words.periods[period][language];
  const shown = preview.answer?.periods;
  const count = periods === 'all' ? say.plan.all[language].toLowerCase() : String(periods);
  const span = shown ? say.plan.span(unit, `${shown.first} – ${shown.last}`) : say.plan.unit(unit, count);
  const possible = preview.answer?.breakdowns;
  const by = breakdowns.filter((role) => possible?.some((one) => one.role === role) !== false);
  const names = by.map((role) => answer.words.roles[role]?.[language].toLowerCase() ?? role);
  return { kpis: named, span: span[language], breakdowns: names };
}

/** Of the chosen ones those that the data can feed, as far as is known. */
export function chosenKpis({ draft, preview }: Pick<Wizard, 'answer' | 'draft' | 'preview'>): string[] {
  const known = preview.answer?.kpis;
  const able = (id: string) => known?.find((kpi) => kpi.id === id)?.available !== false;
  return draft.request.kpis.filter(able);
}

export function nameOfKpi(answer: Wizard['answer'], id: string) {
  return answer.words.kpis.find((kpi) => kpi.id === id)?.name ?? { en: id, ru: id };
}
