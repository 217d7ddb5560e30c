// lodash: a list of objects, grouped with groupBy, countBy and uniq.

import _ from 'lodash';
import { records } from './columns.mjs';
import { walkHistories } from './walk.mjs';

const monthsByCustomer = (orders) => _.map(_.groupBy(orders, 'customer'), (rows) => _.uniq(_.map(rows, 'month')));
const numbered = (counts) => _.map(counts, (count, month) => [Number(month), count]);

export default {
  name: 'lodash',
  package: 'lodash',
  load: records,

  revenue: (orders) => _.map(_.groupBy(orders, 'month'), (rows) => [rows[0].month, _.sumBy(rows, 'amount')]),

  customers(orders) {
    const histories = monthsByCustomer(orders);
    const next = histories.map((months) =>
      _.intersection(
        months,
        months.map((month) => month + 1),
      ),
    );
    return {
      active: numbered(_.countBy(_.flatten(histories))),
      fresh: numbered(_.countBy(histories, _.min)),
      kept: numbered(_.countBy(_.flatten(next))),
    };
  },

  cohort(orders) {
    const cohorts = _.groupBy(monthsByCustomer(orders), _.min);
    return _.flatMap(cohorts, (histories, first) =>
      numbered(_.countBy(_.flatten(histories))).map(([month, count]) => [Number(first), month, count]),
    );
  },

  movements(rows) {
    const histories = _.map(_.groupBy(rows, 'customer'), (of) =>
      _.map(_.groupBy(of, 'month'), (same) => [same[0].month, _.sumBy(same, 'amount')]),
    );
    return walkHistories(histories);
  },

  winRate: (deals) =>
    _.map(_.groupBy(deals, 'rep'), (rows, rep) => {
      const [won, others] = _.partition(rows, { outcome: 'Closed won' });
      return [rep, won.length, _.sumBy(won, 'amount') ?? 0, _.filter(others, { outcome: 'Closed lost' }).length];
    }),

  leaderboard: (deals) => _.map(_.groupBy(deals, 'rep'), (rows, rep) => [rep, rows.length, _.sumBy(rows, 'amount')]),

  funnel: (deals) => _.toPairs(_.countBy(deals, 'stage')),
};
