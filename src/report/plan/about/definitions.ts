/** Each KPI shown: how it is calculated, and who defines it so. */

import type { Text } from '../../../kpi/text';
import { FEEDS } from '../../measures/feeds';
import type { Feed } from '../../measures/reading';
import { COLUMN, type Layout } from '../layout';
import * as looks from '../looks';
import { readingWords } from '../reading-words';
import { rowIdOf } from '../rows/kpi-formula';
import type { ShownKpi } from '../rows/kpi-rows';
import { box, type SheetDraft } from '../sheet';
import { WORDS } from '../words';
import { remarkOn } from './remarks';

export function writeDefinitions(draft: SheetDraft, layout: Layout, kpis: readonly ShownKpi[], row: number): number {
  draft.value(row, COLUMN.name, layout.say(WORDS.definitions));
  draft.look(box(row, 1, 1, layout.notes), looks.heading);
  kpis.forEach((kpi, i) => {
    const { name, formula, source } = kpi.entry;
    const remark = layout.count > 0 ? remarkOn(kpi, kpis) : undefined;
    const how = [formula, ...hereOf(kpi, kpis), ...(remark ? [remark] : [])].map((text) => layout.say(text)).join('. ');
    draft.value(row + 1 + i, 1, layout.say(name));
    draft.value(row + 1 + i, 2, `${how} — ${layout.say(WORDS.source)}: ${source.title}, ${source.url}`);
  });
  draft.look(box(row + 1, 1, kpis.length), looks.name);
  draft.look(box(row + 1, 2, kpis.length), looks.note);
  draft.block('definitions', box(row, 1, kpis.length + 1, layout.notes));
  return kpis.length + 2;
}

/** What stands for the words of the formula, where it is not the usual. */
function hereOf({ entry: { id }, reading: { feeds } }: ShownKpi, all: readonly ShownKpi[]): readonly Text[] {
  const usual = Object.values(FEEDS[id][0].feeds).map(baseOf);
  const taken = Object.values(feeds).map(baseOf);
  // The average deal is the average order value of deals.
  if (usual.every((one) => taken.includes(one) || one === 'averageDeal')) return [];
  const nameOf = (kpi: string) => all.find(({ entry }) => entry.id === kpi)?.entry.name ?? { en: kpi, ru: kpi };
  const { en, ru } = readingWords({ feeds }, nameOf);
  return [{ en: `Here: ${en}`, ru: `Здесь: ${ru}` }];
}

const baseOf = (feed: Feed): string => String(rowIdOf(feed)).split(':')[0];
