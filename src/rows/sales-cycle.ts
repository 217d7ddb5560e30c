/** Days from the creation of a deal to its close. */

import { NO_PERIOD } from '../time/date-column';
import type { DateColumn, LabelColumn } from './columns';
import { refuseEarlyEnds } from './early-end';
import { outcomeReader, WON } from './outcomes';
import { type Statistic, spansOf, summarise } from './spans';
import type { WordList } from './word-list';

/** With outcomes of won deals only, without them of all closed ones. */
export function salesCycle(
  created: DateColumn,
  closed: DateColumn,
  outcomes: LabelColumn | undefined,
  statistic: Statistic,
  won: WordList,
): number {
  const starts = created.periods('day').of;
  const ends = closed.periods('day').of;
  refuseEarlyEnds(created, closed, starts, ends, NO_PERIOD);
  const found = outcomes?.codes();
  const outcomeOf = outcomeReader(won);
  const isWon = found?.texts.map((word) => outcomeOf(word) === WON) ?? [];
  const isCounted = found ? (row: number) => isWon[found.of[row]] === true : () => true;
  return summarise(spansOf(starts, ends, NO_PERIOD, isCounted), statistic);
}
