// Win rate by rep: won deals, revenue, lost deals and win rate of each rep, ranked.

import { deals } from '../data/deals.mjs';
import { winRate } from '../floor/deals.mjs';
import { leaderboardTable } from '../lib/tables.mjs';

export default {
  id: 'winRate',
  title: 'win rate by rep',
  data: deals,
  columns: ['rep', 'amount', 'outcome'],
  formula: 'KPI_LEADERBOARD(reps, amounts, outcomes)',
  ours: (add, { rep, amount, outcome }) => add.KPI_LEADERBOARD(rep, amount, outcome),
  floor: winRate,
  table: (board) => leaderboardTable(board, true),
};
