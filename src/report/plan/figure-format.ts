/** How the figures of a summary are shown: what is paid for one of something with its cents, unless such amounts are large. */

import type { LibraryEntry } from '../../kpi/library';
import type { Language } from '../../kpi/text';
import type { Made } from '../measures/made';
import type { Reading } from '../measures/reading';
import type { Table } from '../model';
import { formatOf, preciseMoney } from './formats';
import { rowIdOf } from './rows/kpi-formula';
import { hasSalesFrom, unitSize } from './unit-size';

/** From here on nobody counts the hundredths; of weak currencies never, but for the price of a click. */
const LARGE = 1000;
const CLICKS = 'clicks';
const AVERAGE = '#,##0.0';
const WEAK = /^(?:[₽₸¥₩₫₴]|RUB|KZT|JPY|KRW|VND|UAH)$/;

export class FigureFormat {
  constructor(
    private readonly currency: string | null,
    private readonly language: Language,
    private readonly measures: readonly Made[],
    private readonly tables: readonly Table[],
  ) {}

  kpi({ id, unit, native }: LibraryEntry, { feeds }: Reading): string {
    const isPaid = unit === 'money per day' || (unit === 'money' && native?.includes('/'));
    return isPaid ? this.paid(this.fed(feeds), id === 'CPM' ? 1000 : 1) : formatOf(unit, this.currency);
  }

  measure({ id, measure, needs }: Made): string {
    if (id.endsWith(':mean')) return AVERAGE;
    const isRatio = measure.unit === 'money' && measure.from.some(({ make }) => make === 'ratio');
    const parts = this.measures.filter(({ id }) => needs.includes(id));
    return isRatio ? this.paid(parts) : formatOf(measure.unit, this.currency);
  }

  /** The measures behind a KPI, and what those are made of. */
  private fed(feeds: Reading['feeds']): Made[] {
    const ids = Object.values(feeds).map(rowIdOf);
    const fed = this.measures.filter(({ id }) => ids.includes(id));
    return fed.flatMap((made) => [made, ...this.measures.filter(({ id }) => made.needs.includes(id))]);
  }

  /** Without a sign the amounts are of the reader's own country. */
  private get isWeak(): boolean {
    return this.currency === null ? this.language === 'ru' : WEAK.test(this.currency);
  }

  private paid(measures: readonly Made[], of = 1): string {
    const size = unitSize(measures, this.tables);
    const isLarge = size === undefined ? hasSalesFrom(LARGE, this.tables) : size * of >= LARGE;
    const isClick = measures.some(({ id }) => id.split(':').includes(CLICKS));
    return isLarge || (this.isWeak && !isClick) ? formatOf('money', this.currency) : preciseMoney(this.currency);
  }
}
