/** How the figures of a summary are shown: what is paid for one of something with its cents, unless such amounts are large. */

import type { LibraryEntry } from '../../kpi/library';
import type { Language } from '../../kpi/text';
import type { Unit } from '../../time/period';
import type { Made } from '../measures/made';
import type { MeasureUnit } from '../measures/measure';
import type { Reading } from '../measures/reading';
import { columnsOf } from '../measures/source';
import type { RoleId, Table } from '../model';
import { formatOf, preciseMoney, type TimeUnit, timeFormat } from './formats';
import { rowIdOf } from './rows/kpi-formula';
import { hasSalesFrom, unitSize } from './unit-size';

/** From here on nobody counts the hundredths; of weak currencies never, but for the price of a click. */
const LARGE = 1000;
const CLICKS = 'clicks';
const AVERAGE = '#,##0.0';
const TIMES: readonly MeasureUnit[] = ['days', 'minutes', 'time'];
const WEAK = /^(?:[₽₸¥₩₫₴]|RUB|KZT|JPY|KRW|VND|UAH)$/;

export class FigureFormat {
  constructor(
    private readonly currency: string | null,
    private readonly language: Language,
    private readonly measures: readonly Made[],
    private readonly tables: readonly Table[],
    private readonly period: Unit | undefined,
  ) {}

  kpi({ id, unit, native }: LibraryEntry, { feeds, every }: Reading): string {
    if (unit === 'time') {
      const time = this.fed(feeds).find(({ measure }) => TIMES.includes(measure.unit));
      return timeFormat(time ? timeOf(time) : (every ?? this.period), this.language);
    }
    const isPaid = unit === 'money per day' || (unit === 'money' && native?.includes('/'));
    return isPaid ? this.paid(this.fed(feeds), id === 'CPM' ? 1000 : 1) : formatOf(unit, this.currency);
  }

  measure(made: Made): string {
    const { id, measure, needs } = made;
    if (id.endsWith(':mean')) return AVERAGE;
    if (measure.unit === 'time') return timeFormat(saidTime(made), this.language);
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

/** What a measure of a time is in. */
function timeOf(made: Made): TimeUnit | undefined {
  const { unit } = made.measure;
  return unit === 'time' ? saidTime(made) : unit === 'minutes' ? 'minute' : 'day';
}

const SAID: readonly (readonly [TimeUnit, RegExp])[] = [
  ['hour', /(?<!\p{L})(?:час(?:ы|ов|а)?(?!\p{L})|hours?(?!\p{L})|hrs?(?!\p{L})|[hч](?!\p{L}))/iu],
  ['minute', /(?<!\p{L})(?:минут|minute|min(?!\p{L})|мин(?!\p{L}))/iu],
  ['second', /(?<!\p{L})(?:секунд|second|sec(?!\p{L})|сек(?!\p{L}))/iu],
  ['day', /(?<!\p{L})(?:дней|(?:дня|день|дн)(?!\p{L})|days?(?!\p{L}))/iu],
];

/** As the header of the user's column says. */
function saidTime({ id, sources }: Made): TimeUnit | undefined {
  const headers = sources.flatMap((source) => columnsOf(source, id as RoleId).map(({ header }) => header));
  return SAID.find(([, words]) => headers.some((header) => words.test(header)))?.[0];
}
