/** What a reader of the summary has to know of a KPI as it is fed here. */

import type { Text } from '../../../kpi/text';
import { rowIdOf } from '../rows/kpi-formula';
import type { ShownKpi } from '../rows/kpi-rows';

const CREATED: readonly string[] = ['opportunities', 'leads'];
const WON: readonly string[] = ['won', 'newCustomers'];

const VELOCITY: Text = {
  en: 'Here the deals are those created in the period; in total, those of a period on average, so that it compares with each period.',
  ru: 'Здесь сделки — созданные за период; в итоге — в среднем за один период, чтобы его можно было сравнить с каждым из них.',
};

const OLDER: Text = {
  en: 'Each deal counts as created and as won in the period in which that happened: where older deals are won, a period may exceed 100 %.',
  ru: 'Создание и выигрыш учтены каждый в своём периоде: если выиграны сделки прошлых периодов, значение может быть выше 100 %.',
};

export function remarkOn({ entry, reading }: Pick<ShownKpi, 'entry' | 'reading'>): Text | undefined {
  const ids = Object.values(reading.feeds).map((feed) => String(rowIdOf(feed)).split(':')[0]);
  if (entry.id === 'SALES_VELOCITY') return VELOCITY;
  const isCohort = ids.some((id) => CREATED.includes(id)) && ids.some((id) => WON.includes(id));
  return isCohort && entry.unit === 'fraction' ? OLDER : undefined;
}
