/** A funnel from one row a deal: a deal has been through every stage before its own. */

import { describe } from '../kpi/cell';
import { Refusal } from '../kpi/refusal';
import type { Language, Text } from '../kpi/text';
import { countRows } from './aggregates';
import { funnel } from './funnel';
import { wordKey } from './stages';
import type { TableRow } from './table';

/** A row a deal: the number of its stage in `names`, −1 when blank. */
export interface StageDeals {
  readonly stages: Int32Array;
  readonly names: readonly string[];
}

const OUTSIDE: Text = { en: 'Not in the order', ru: 'Не из списка этапов' };

export function funnelOfDeals({ stages, names }: StageDeals, order: readonly string[], language: Language): TableRow[] {
  const place = new Map(order.map((stage, i) => [wordKey(stage), i]));
  const counts = new Array<number>(order.length).fill(0);
  let outside = 0;
  countRows(stages, names.length).forEach((deals, stage) => {
    const reached = place.get(wordKey(names[stage]));
    if (reached === undefined) outside += deals;
    else counts[reached] += deals;
  });
  for (let i = order.length - 2; i >= 0; i--) counts[i] += counts[i + 1];
  counts[0] += outside;
  const table = funnel(order, counts, language);
  return outside === 0 ? table : [...table, [OUTSIDE[language], outside, '', '', '', '']];
}

/** The order must name at least one stage. */
export function refuseEmptyOrder(order: readonly string[] | undefined): asserts order is readonly string[] {
  if (order) return;
  const expected = { en: 'the stages in their order', ru: 'список этапов по порядку' };
  throw new Refusal('stage_order', expected, describe(undefined));
}
