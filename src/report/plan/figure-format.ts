/** How the figures of a summary are shown: what is paid for one of something with its cents, unless such amounts are large. */

import type { LibraryEntry } from '../../kpi/library';
import { readNumberText } from '../../kpi/number-text';
import type { Made } from '../measures/made';
import type { Reading } from '../measures/reading';
import type { RoleId, Table, TableKind } from '../model';
import { formatOf, preciseMoney } from './formats';
import { rowIdOf } from './rows/kpi-formula';

/** A row of these is one sale. */
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
    private readonly tables: readonly Table[],
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
    return this.isLarge(measures) ? formatOf('money', this.currency) : preciseMoney(this.currency);
  }

  private isLarge(measures: readonly Made[]): boolean {
    const money = measures.filter(({ measure }) => measure.unit === 'money');
    if (money.some(({ sources }) => sources.some(({ id }) => this.large.has(id)))) return true;
    const [whole, parts] = [money, measures.filter((made) => !money.includes(made))].map((of) => this.aPeriod(of));
    return whole !== undefined && parts !== undefined && whole / parts >= LARGE;
  }

  /** What the first of these is in a row of a table with a row a period; undefined where it comes from elsewhere. */
  private aPeriod([made]: readonly Made[]): number | undefined {
    const table = this.tables.find(({ id, kind }) => kind.value === 'periods' && id === made?.sources[0]?.id);
    return table && typicalOf(table, (role) => role === made?.id);
  }
}

function hasLargeSales(table: Table): boolean {
  if (!SALES.includes(table.kind.value)) return false;
  return (typicalOf(table, (role) => AMOUNTS.includes(role)) ?? 0) >= LARGE;
}

/** What stands in a row, by the numbers that are shown as samples; several columns of a role add up. */
function typicalOf({ columns }: Table, isWanted: (role: RoleId) => boolean): number | undefined {
  const means = columns.flatMap(({ role, samples }) => {
    if (role.value === null || !isWanted(role.value) || samples.length === 0) return [];
    const numbers = samples.map((text) => Math.abs(readNumberText(text)?.value ?? 0));
    return [sumOf(numbers) / numbers.length];
  });
  return means.length > 0 ? sumOf(means) : undefined;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
