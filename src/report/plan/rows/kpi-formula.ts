/** A KPI as a formula over the rows of its measures: one that fills all periods, and one for the total. */

import type { LibraryEntry } from '../../../kpi/library';
import { plainFormula } from '../../../kpi/plain-formula';
import { letters } from '../../measures/formula-text';
import type { Feed, Reading } from '../../measures/reading';
import { COLUMN, FIRST_PERIOD, type Layout } from '../layout';
import { shownAgain } from './row-extras';

/** What a KPI's figure stands on: the row of a measure or of another KPI. */
export function rowIdOf(feed: Feed): string | undefined {
  if (typeof feed === 'string') return feed;
  if ('kpi' in feed) return feed.kpi;
  return 'of' in feed ? feed.of : undefined;
}

export class KpiFormula {
  constructor(
    private readonly entry: LibraryEntry,
    private readonly reading: Reading,
    private readonly layout: Layout,
  ) {}

  /** One call for all periods, where functions are used. */
  across(): string | undefined {
    const { reading, layout } = this;
    if (reading.whole || reading.by === '=' || layout.plain || layout.count === 0) return undefined;
    return this.print((feed) => layout.across(layout.rowOf(String(rowIdOf(feed)))));
  }

  /** The same of one period alone. */
  inPeriod(index: number): string | undefined {
    if (this.reading.whole) return undefined;
    return this.print((feed) => this.layout.cell(String(rowIdOf(feed)), FIRST_PERIOD + index));
  }

  /** The ratio of totals; for a rate of each period the sum of the parts by the sum of the bases. */
  total(): string {
    const { layout, reading } = this;
    return this.print((feed) => {
      if (typeof feed === 'object' && 'years' in feed) return String(Math.max(layout.count - 1, 0));
      const id = String(rowIdOf(feed));
      if (typeof feed === 'object' && 'edge' in feed) {
        return layout.cell(id, feed.edge === 'first' ? FIRST_PERIOD : layout.lastPeriod);
      }
      if (reading.rate && layout.count > 0) return `SUM(${layout.across(layout.rowOf(id))})`;
      return `${letters(COLUMN.total)}${layout.rowOf(id)}`;
    });
  }

  private print(argument: (feed: Feed) => string): string {
    const { entry, reading, layout } = this;
    const given = entry.params.map(({ name }) => {
      const feed = reading.feeds[name];
      return feed === undefined ? undefined : argument(feed);
    });
    if (reading.by === '=') {
      const figure = given.find((text) => text !== undefined);
      return figure === undefined ? '""' : shownAgain(figure);
    }
    if (layout.plain) return plainFormula(entry, given).slice(1);
    while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
    return `KPI_${entry.id}(${given.map((text) => text ?? '').join(',')})`;
  }
}
