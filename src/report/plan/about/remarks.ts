/** What a reader of the summary has to know of a KPI as it is fed here. */

import type { Text } from '../../../kpi/text';
import { rowIdOf } from '../rows/kpi-formula';
import type { ShownKpi } from '../rows/kpi-rows';

const CREATED: readonly string[] = ['opportunities', 'leads'];
const MARGIN_OF = 'gross_margin';
const WON: readonly string[] = ['won', 'newCustomers'];

const VELOCITY: Text = {
  en: 'Money a day. Here the deals are those created in the period; in total, those of a period on average, so that it compares with each period.',
  ru: 'Деньги в день. Здесь сделки — созданные за период; в итоге — в среднем за один период, чтобы его можно было сравнить с каждым из них.',
};

const RATE: Text = {
  en: 'In total: of an average period, that is the sums of all periods divided, each with what it began with',
  ru: 'В итоге — за средний период: суммы всех периодов, делённые друг на друга, у каждого со своим началом',
};

const OLDER: Text = {
  en: 'Each deal counts as created and as won in the period in which that happened: where older deals are won, a period may exceed 100 %.',
  ru: 'Создание и выигрыш учтены каждый в своём периоде: если выиграны сделки прошлых периодов, значение может быть выше 100 %.',
};

const MARGIN: Text = {
  en: 'Gross margin is taken as 100 % here: the tables do not give revenue and cost of goods together',
  ru: 'Валовая маржинальность здесь принята за 100 %: в таблицах нет выручки вместе с себестоимостью',
};

type Fed = Pick<ShownKpi, 'entry' | 'by' | 'reading'>;

/** `all` are the KPIs shown, on which it may stand. */
export function remarkOn(kpi: Fed, all: readonly Fed[]): Text | undefined {
  const { entry, reading } = kpi;
  const ids = Object.values(reading.feeds).map((feed) => String(rowIdOf(feed)).split(':')[0]);
  if (entry.id === 'SALES_VELOCITY') return VELOCITY;
  if (reading.rate) return RATE;
  if (lacksMargin(kpi) || all.some((one) => ids.includes(one.entry.id) && lacksMargin(one))) return MARGIN;
  const isCohort = ids.some((id) => CREATED.includes(id)) && ids.some((id) => WON.includes(id));
  return isCohort && entry.unit === 'fraction' ? OLDER : undefined;
}

/** The function takes its default then. */
export const lacksMargin = ({ by, reading }: Pick<Fed, 'by' | 'reading'>): boolean =>
  by.params.some(({ name }) => name === MARGIN_OF) && !(MARGIN_OF in reading.feeds);
