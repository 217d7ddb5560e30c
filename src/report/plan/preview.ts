/** Which KPIs the chosen tables can feed, in which ways, and what would have to be added for the others. */

import type { LibraryEntry } from '../../kpi/library';
import type { Text } from '../../kpi/text';
import { FEEDS } from '../measures/feeds';
import type { Scan } from '../model';
import type { Request } from '../request';
import { readingWords } from './reading-words';
import { workbenchOf } from './workbench';

export interface PreviewedKpi {
  readonly id: string;
  readonly available: boolean;
  /** The readings that the data allow; the user is asked where there are several. */
  readonly readings: readonly { readonly number: number; readonly say: Text }[];
  /** The one that is taken. */
  readonly reading: number | null;
  /** `add a table with spend`; empty where it is available. */
  readonly missing: readonly Text[];
}

/** `functions` tell the names of KPIs that others stand on. */
export function preview(scan: Scan, request: Request, functions: readonly LibraryEntry[] = []): PreviewedKpi[] {
  const { kpis } = workbenchOf(scan, request);
  const nameOf = (kpi: string) => functions.find(({ id }) => id === kpi)?.name ?? { en: kpi, ru: kpi };
  return Object.keys(FEEDS).map((id) => {
    const choice = kpis.choose(id);
    if ('reading' in choice) {
      const readings = kpis.possible(id).map((number) => ({ number, say: readingWords(FEEDS[id][number], nameOf) }));
      return { id, available: true, readings, reading: FEEDS[id].indexOf(choice.reading), missing: [] };
    }
    const missing = choice.missing.map(({ say }) => ({ en: `add ${say.en}`, ru: `нужно: ${say.ru}` }));
    return { id, available: false, readings: [], reading: null, missing };
  });
}
