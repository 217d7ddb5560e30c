/** Ranks reps by the revenue of their deals. */

import type { Language, Text } from '../kpi/text';
import { LOST, type Outcome, WON } from './outcomes';
import { rank } from './ranking';
import { headerRow, shown, type TableRow } from './table';

/** A row a deal, in columns; −1 and NaN stand for a blank. */
export interface RepDeals {
  /** The number of each row's rep in `names`. */
  readonly reps: Int32Array;
  readonly names: readonly string[];
  readonly amounts: Float64Array;
  /** The number of each row's outcome in `outcomeOf`. */
  readonly outcomes?: Int32Array;
  readonly outcomeOf?: readonly Outcome[];
}

const RANK: Text = { en: 'Rank', ru: 'Место' };
const REP: Text = { en: 'Rep', ru: 'Менеджер' };
const DEALS: Text = { en: 'Deals', ru: 'Сделки' };
const WON_DEALS: Text = { en: 'Won deals', ru: 'Выигранные сделки' };
const REVENUE: Text = { en: 'Revenue', ru: 'Выручка' };
const SHARE: Text = { en: 'Share', ru: 'Доля' };
const AVERAGE_DEAL: Text = { en: 'Average deal', ru: 'Средняя сделка' };
const TO_TEAM: Text = { en: 'To team average', ru: 'К среднему по команде' };
const LOST_DEALS: Text = { en: 'Lost deals', ru: 'Проигранные сделки' };
const WIN_RATE: Text = { en: 'Win rate', ru: 'Доля выигранных' };

export function leaderboard(rows: RepDeals, language: Language): TableRow[] {
  const {
    won,
    lost,
    revenue,
    listed: reps,
  } = tally(rows.reps, rows.names.length, rows.amounts, rows.outcomes, rows.outcomeOf ?? [WON]);
  const total = reps.reduce((sum, rep) => sum + revenue[rep], 0);
  const average = total / reps.length;
  const { order, ranks } = rank(reps, revenue);
  const table = order.map((rep, place): TableRow => {
    const figures = [won[rep], revenue[rep], revenue[rep] / total, revenue[rep] / won[rep], revenue[rep] / average];
    const outcomes = rows.outcomes ? [lost[rep], won[rep] / (won[rep] + lost[rep])] : [];
    return [ranks[place], rows.names[rep], ...figures.map(shown), ...outcomes.map(shown)];
  });
  return [header(rows.outcomes !== undefined, language), ...table];
}

function header(withOutcomes: boolean, language: Language): TableRow {
  const deals = withOutcomes ? WON_DEALS : DEALS;
  const outcomes = withOutcomes ? [LOST_DEALS, WIN_RATE] : [];
  return headerRow([RANK, REP, deals, REVENUE, SHARE, AVERAGE_DEAL, TO_TEAM, ...outcomes], language);
}

/** What each rep has; a rep is listed with the first complete row, whatever came of the deal. */
interface Tally {
  readonly listed: readonly number[];
  readonly won: Float64Array;
  readonly lost: Float64Array;
  readonly revenue: Float64Array;
}

/**
 * Without outcomes every deal is won. Takes arrays only: code that is compiled for an object made anew at each call is
 * thrown away with it.
 */
function tally(
  reps: Int32Array,
  repCount: number,
  amounts: Float64Array,
  outcomes: Int32Array | undefined,
  outcomeOf: readonly Outcome[],
): Tally {
  const listed: number[] = [];
  const rows = new Float64Array(repCount);
  const won = new Float64Array(repCount);
  const lost = new Float64Array(repCount);
  const revenue = new Float64Array(repCount);
  for (let row = 0; row < reps.length; row++) {
    const rep = reps[row];
    const amount = amounts[row];
    const ending = outcomes ? outcomes[row] : 0;
    // The difference of a number with itself is 0, that of a blank is not.
    if (rep < 0 || ending < 0 || amount - amount !== 0) continue;
    const outcome = outcomeOf[ending];
    if (rows[rep]++ === 0) listed.push(rep);
    if (outcome === LOST) lost[rep]++;
    else if (outcome === WON) {
      won[rep]++;
      revenue[rep] += amount;
    }
  }
  return { listed, won, lost, revenue };
}
