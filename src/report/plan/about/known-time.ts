/** Says which KPIs are of a part of the time only, since what they divide by, or divide, is not known for all of it. */

import { letters, textLiteral } from '../../measures/formula-text';
import { withinOf } from '../../measures/index';
import type { Made } from '../../measures/made';
import type { Reading } from '../../measures/reading';
import type { Told } from '../../measures/told';
import { COLUMN, FIRST_PERIOD, type Layout, ROW } from '../layout';
import type { ShownKpi } from '../rows/kpi-rows';
import { WORDS } from '../words';

/** What a KPI waits for: spend, or leads. */
export function limitedBy({ feeds }: Reading): string | undefined {
  for (const feed of Object.values(feeds)) {
    const pair = typeof feed === 'string' ? withinOf(feed) : undefined;
    if (pair) return pair.like;
  }
  return undefined;
}

/** Formula texts: `Customer acquisition cost: only of the time with marketing spend (2024-01 – 2024-06)`. */
export function knownTimes(kpis: readonly ShownKpi[], measures: readonly Made[], layout: Layout): string[] {
  return measures.flatMap(({ id, measure, told }) => {
    const limited = kpis.filter(({ reading }) => limitedBy(reading) === id);
    if (limited.length === 0 || !told) return [];
    const names = limited.map(({ entry }) => layout.say(entry.name)).join(', ');
    const text = `${names}: ${layout.say(WORDS.onlyKnown)} ${layout.say(measure.name).toLowerCase()}`;
    const total = layout.cell(id, COLUMN.total);
    return [told.bounds ? `${textLiteral(text)}&IF(${total}="","",${spanOf(told.bounds, layout)})` : textLiteral(text)];
  });
}

function spanOf({ from, before }: NonNullable<Told['bounds']>, layout: Layout): string {
  const first = letters(FIRST_PERIOD);
  const labelOf = (day: string) => `LOOKUP(${day},${layout.across(ROW.from)},${layout.across(ROW.header)})`;
  return `" ("&${labelOf(`MAX(${from},${first}${ROW.from})`)}&" – "&${labelOf(`${before}-1`)}&")"`;
}
