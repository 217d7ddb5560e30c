/** How the figures of a summary are shown: what is paid for one of something with its cents, unless such amounts are large. */

import type { LibraryEntry } from '../../kpi/library';
import { readNumberText } from '../../kpi/number-text';
import type { Made } from '../measures/made';
import type { Reading } from '../measures/reading';
import type { RoleId, Table, TableKind } from '../model';
import { formatOf, preciseMoney } from './formats';
import { rowIdOf } from './rows/kpi-formula';

/** A row of these is one sale; in other tables amounts are sums. */
const SALES: readonly TableKind[] = ['deals', 'orders', 'subscriptions'];
const AMOUNTS: readonly RoleId[] = ['amount', 'mrr'];
const LARGE = 1000;
/** Nobody counts the hundredths of these, but for the price of a click. */
const WEAK = /^(?:[₽₸¥₩₫₴]|RUB|KZT|JPY|KRW|VND|UAH)$/;
const CLICKS = 'clicks';

export class FigureFormat {
  private readonly large: ReadonlySet<string>;

  constructor(
    private readonly currency: string | null,
    private readonly measures: readonly Made[],
    tables: readonly Table[],
  ) {
    this.large = new Set(tables.filter(hasLargeSales).map(({ id }) => id));
  }

  kpi({ unit, native }: LibraryEntry, { feeds }: Reading): string {
    if (unit === 'money per day') return this.paid(this.fed(feeds));
    if (unit !== 'money' || !native?.includes('/')) return formatOf(unit, this.currency);
    return this.paid(this.fed(feeds));
  }

  measure(made: Made): string {
    const { unit, from } = made.measure;
    const isRatio = unit === 'money' && from.some(({ make }) => make === 'ratio');
    return isRatio ? this.paid([made]) : formatOf(unit, this.currency);
  }

  private fed(feeds: Reading['feeds']): Made[] {
    const ids = Object.values(feeds).map(rowIdOf);
    return this.measures.filter(({ id }) => ids.includes(id));
  }

  private paid(measures: readonly Made[]): string {
    const isClick = measures.some(({ id }) => id.split(':').includes(CLICKS));
    if (WEAK.test(this.currency ?? '') && !isClick) return formatOf('money', this.currency);
    const sources = measures.filter(({ measure }) => measure.unit === 'money').flatMap((made) => made.sources);
    return sources.some(({ id }) => this.large.has(id))
      ? formatOf('money', this.currency)
      : preciseMoney(this.currency);
  }
}

function hasLargeSales({ kind, columns }: Table): boolean {
  if (!SALES.includes(kind.value)) return false;
  const samples = columns.filter(({ role }) => role.value !== null && AMOUNTS.includes(role.value));
  const amounts = samples.flatMap((column) => column.samples.map((text) => readNumberText(text)?.value ?? 0));
  const sum = amounts.reduce((total, amount) => total + Math.abs(amount), 0);
  return amounts.length > 0 && sum / amounts.length >= LARGE;
}
