/** Which KPIs the chosen tables can feed, and what would have to be added for the others. */

import type { Text } from '../../kpi/text';
import { FEEDS } from '../measures/feeds';
import type { Scan } from '../model';
import type { Request } from '../request';
import { workbenchOf } from './workbench';

export interface PreviewedKpi {
  readonly id: string;
  readonly available: boolean;
  /** The numbers of the readings that the data allow; the user is asked where there are several. */
  readonly readings: readonly number[];
  /** `add a table with spend`; empty where it is available. */
  readonly missing: readonly Text[];
}

export function preview(scan: Scan, request: Request): PreviewedKpi[] {
  const { kpis } = workbenchOf(scan, request);
  return Object.keys(FEEDS).map((id) => {
    const choice = kpis.choose(id);
    if ('reading' in choice) return { id, available: true, readings: kpis.possible(id), missing: [] };
    const missing = choice.missing.map(({ say }) => ({ en: `add ${say.en}`, ru: `нужно: ${say.ru}` }));
    return { id, available: false, readings: [], missing };
  });
}
