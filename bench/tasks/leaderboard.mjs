// Leaderboard: deals, revenue, share and average deal of each rep, ranked.

import { deals } from '../data/deals.mjs';
import { leaderboard } from '../floor/deals.mjs';
import { leaderboardTable } from '../lib/tables.mjs';

export default {
  id: 'leaderboard',
  title: 'leaderboard',
  data: deals,
  columns: ['rep', 'amount'],
  formula: 'KPI_LEADERBOARD(reps, amounts)',
  ours: (add, { rep, amount }) => add.KPI_LEADERBOARD(rep, amount),
  floor: leaderboard,
  table: (board) => leaderboardTable(board, false),
};
