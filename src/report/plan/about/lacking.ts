/** Rows that lack what a KPI needs of them, such as deals won without an amount: how many there are, live, and whether it counts them. */

import { between, both, countOf } from '../../measures/condition';
import { type Had, havingOf, isMeasure, measureOf } from '../../measures/index';
import { columnOf, dateOf, rangeOf, type Source } from '../../measures/source';
import { rowsOf } from '../../measures/where';
import type { Layout } from '../layout';
import type { ShownKpi } from '../rows/kpi-rows';
import { WORDS } from '../words';

export interface LackingRows {
  /** Formula text. */
  readonly count: string;
  readonly text: string;
}

export function lackingRows(kpis: readonly ShownKpi[], source: Source, layout: Layout): readonly LackingRows[] {
  const found = new Map<string, { readonly text: string; readonly kpis: string[] }>();
  for (const { entry, reading } of kpis) {
    for (const [param, role] of Object.entries(reading.having ?? {})) {
      const feed = String(reading.feeds[param]);
      const known = havingOf(feed);
      const count = countOfLacking(source, known?.of ?? feed, role, layout);
      if (count === undefined) continue;
      const words = [
        source.kind === 'deals' ? WORDS.wonRows : WORDS.orderRows,
        WORDS.without[role],
        known ? WORDS.notIn : WORDS.stillIn,
      ];
      const same = found.get(count) ?? { text: words.map((one) => layout.say(one)).join(' '), kpis: [] };
      found.set(count, { ...same, kpis: [...same.kpis, layout.say(entry.name)] });
    }
  }
  return [...found].map(([count, one]) => ({ count, text: `${one.text} ${one.kpis.join(', ')}` }));
}

/** In the time shown; where dates are texts, of all time. */
function countOfLacking(source: Source, measure: string, role: Had, layout: Layout): string | undefined {
  if (!isMeasure(measure) || !columnOf(source, role)) return undefined;
  const recipe = measureOf(measure).from.find((one) => 'kinds' in one && one.kinds.includes(source.kind));
  if (!recipe || !('kinds' in recipe)) return undefined;
  const date = dateOf(source, recipe.at);
  const shown = date?.clean ? between(rangeOf(source, date), layout.totalSpan()) : [];
  const counted = rangeOf(source, { column: source.counted });
  const [all, having] = [recipe, { ...recipe, having: role }].map((one) => {
    const rows = rowsOf(source, one);
    return rows && `(${countOf(counted, both(rows, shown))})`;
  });
  return all && having && `(${all}-${having})`;
}
