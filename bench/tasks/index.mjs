// The tasks, in the order in which the results name them.

import cohort from './cohort.mjs';
import customers from './customers.mjs';
import funnel from './funnel.mjs';
import leaderboard from './leaderboard.mjs';
import movements from './movements.mjs';
import revenue from './revenue.mjs';
import winRate from './win-rate.mjs';

export const tasks = [revenue, customers, cohort, movements, winRate, leaderboard, funnel];
