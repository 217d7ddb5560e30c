/** The first and the last day of a column of dates, however they are written. */

import { DAY } from '../../time/civil';
import { EARLIEST, LATEST } from '../../time/date-reader';
import { IMPOSSIBLE, type ReadDate, readInOrder, type SlashText } from '../../time/date-text';
import type { DayOf } from './zone-host';

class Extremes {
  first = Number.POSITIVE_INFINITY;
  last = Number.NEGATIVE_INFINITY;

  add(value: number): void {
    if (!(value >= EARLIEST && value < LATEST)) return;
    if (value < this.first) this.first = value;
    if (value > this.last) this.last = value;
  }
}

export class DaySpan {
  private readonly moments = new Extremes();
  private readonly clocks = new Extremes();
  private readonly slashes: SlashText[] = [];

  addMoment(moment: number): void {
    this.moments.add(moment);
  }

  add(read: ReadDate | undefined): void {
    if (read === undefined || read === IMPOSSIBLE) return;
    if ('first' in read) this.slashes.push(read);
    else (read.isMoment ? this.moments : this.clocks).add(read.clock);
  }

  /** Null where no date can be read. */
  days(dayOf: DayOf): { readonly first: number; readonly last: number } | null {
    this.settle();
    const found = [this.moments.first, this.moments.last].filter(Number.isFinite).map(dayOf);
    const written = [this.clocks.first, this.clocks.last].filter(Number.isFinite);
    found.push(...written.map((clock) => Math.floor(clock / DAY)));
    return found.length === 0 ? null : { first: Math.min(...found), last: Math.max(...found) };
  }

  /** Slash dates count only where the column proves one order of day and month, or needs none. */
  private settle(): void {
    const dayFirst = this.slashes.some(({ first }) => first > 12);
    const monthFirst = this.slashes.some(({ second }) => second > 12);
    const isUnclear = !dayFirst && !monthFirst && this.slashes.some(({ first, second }) => first !== second);
    if (isUnclear || (dayFirst && monthFirst)) return;
    const slashes = this.slashes.splice(0);
    for (const slash of slashes) this.add(readInOrder(slash, monthFirst ? 'month first' : 'day first'));
  }
}
