/** The KPIs and measures that a summary shows: what was chosen, and what that stands on. */

import type { Library } from '../../../kpi/library';
import { FEEDS } from '../../measures/feeds';
import type { MeasureId } from '../../measures/index';
import { isMeasure, MEASURES } from '../../measures/index';
import type { Made } from '../../measures/made';
import { rowIdOf } from '../rows/kpi-formula';
import type { ShownKpi } from '../rows/kpi-rows';
import type { Workbench } from '../workbench';
import { isBlank } from './blank';
import type { Kpis } from './choose';

/** In the order of the catalogue; a KPI that another stands on is shown too. */
export function selectKpis(ids: readonly string[], kpis: Kpis, library: Library): ShownKpi[] {
  const wanted = new Set<string>();
  const add = (id: string) => {
    const reading = FEEDS[id] && kpis.reading(id);
    if (!reading || wanted.has(id)) return;
    wanted.add(id);
    for (const feed of Object.values(reading.feeds)) if (typeof feed === 'object' && 'kpi' in feed) add(feed.kpi);
  };
  ids.forEach(add);
  const groups = Object.keys(library.groups);
  const entries = library.functions.filter(({ id }) => wanted.has(id));
  const inOrder = [...entries].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
  return inOrder.flatMap((entry) => {
    const reading = kpis.reading(entry.id);
    const by = reading?.by && reading.by !== '=' ? library.functions.find(({ id }) => id === reading.by) : entry;
    return reading && by ? [{ entry, by, reading }] : [];
  });
}

/** The measures of those KPIs and of the breakdowns, each once, with those they are made of. */
export function selectMeasures(
  kpis: readonly ShownKpi[],
  more: readonly string[],
  { measures, periods }: Pick<Workbench, 'measures' | 'periods'>,
): Made[] {
  const found = new Map<string, Made>();
  const add = (id: string) => {
    const made = isMeasure(id) && !found.has(id) ? measures.get(id as MeasureId) : undefined;
    if (!made || isBlank(made, periods)) return;
    made.needs.forEach(add);
    found.set(id, made);
  };
  for (const { reading } of kpis) {
    for (const feed of Object.values(reading.feeds)) {
      const id = rowIdOf(feed);
      if (id !== undefined && !(typeof feed === 'object' && 'kpi' in feed)) add(id);
    }
  }
  more.forEach(add);
  return [...found.values()].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

const DECLARED = Object.keys(MEASURES);

/** Sales before marketing, the start of a period before its end; what rests on a measure follows it. */
function placeOf(id: string): number {
  const [base, more] = id.split(':');
  return DECLARED.indexOf(base) + (more === undefined ? 0 : 1 / 2);
}
