// Polars in this process: a data frame over the flat columns, one lazy query a task, on all cores.

import pl from 'nodejs-polars';
import { flatten } from './columns.mjs';

const { col } = pl;

const rowsOf = (frame) => frame.collectSync().rows();
const countBy = (query, ...names) => query.groupBy(names).agg(pl.len().alias('count'));
const when = (condition, value) => pl.when(condition).then(value).otherwise(pl.lit(0));

function load(ranges, zone) {
  const columns = flatten(ranges, zone);
  return pl
    .DataFrame(Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, pl.Series(name, values)])))
    .lazy();
}

export default {
  name: 'Polars',
  package: 'nodejs-polars',
  load,

  revenue: (rows) => rowsOf(rows.groupBy('month').agg(col('amount').sum())),

  customers(rows) {
    const seen = rows.select('customer', 'month').unique();
    const firsts = seen.groupBy('customer').agg(col('month').min().alias('first'));
    const next = seen.select(col('customer'), col('month').add(1).cast(pl.Int32).alias('month'));
    const kept = seen.join(next, { on: ['customer', 'month'], how: 'semi' });
    return {
      active: rowsOf(countBy(seen, 'month')),
      fresh: rowsOf(countBy(firsts, 'first')),
      kept: rowsOf(countBy(kept, 'month')),
    };
  },

  cohort(rows) {
    const seen = rows.select('customer', 'month').unique();
    const firsts = seen.groupBy('customer').agg(col('month').min().alias('first'));
    return rowsOf(countBy(seen.join(firsts, { on: 'customer' }), 'first', 'month'));
  },

  movements(rows) {
    const steps = rows
      .groupBy(['customer', 'month'])
      .agg(col('amount').sum().alias('mrr'))
      .sort('month')
      .withColumns(
        col('mrr').shift(1).over('customer').alias('old'),
        col('month').shift(1).over('customer').alias('before'),
        col('month').shift(-1).over('customer').fillNull(-9).alias('next'),
      )
      .withColumns(
        col('before').isNull().alias('new'),
        col('before').lt(col('month').sub(1)).fillNull(false).alias('back'),
        when(col('before').eq(col('month').sub(1)), col('mrr').sub(col('old')))
          .fillNull(0)
          .alias('change'),
      );
    const gains = steps.groupBy('month').agg(
      when(col('new'), col('mrr')).sum().alias('added'),
      when(col('change').gt(0), col('change')).sum().alias('up'),
      when(col('change').lt(0), pl.lit(0).sub(col('change')))
        .sum()
        .alias('down'),
      when(col('back'), col('mrr')).sum().alias('returned'),
      pl.len().alias('customers'),
    );
    const leaving = steps.filter(col('next').neq(col('month').add(1)));
    const churned = new Map(rowsOf(leaving.groupBy(col('month').add(1).alias('after')).agg(col('mrr').sum())));
    return rowsOf(gains).map(([month, added, up, down, back, customers]) => [
      month,
      added,
      up,
      down,
      churned.get(month) ?? 0,
      back,
      customers,
    ]);
  },

  winRate(rows) {
    const won = col('outcome').eq(pl.lit('Closed won'));
    const lost = col('outcome').eq(pl.lit('Closed lost'));
    const board = [won.sum().alias('won'), when(won, col('amount')).sum().alias('revenue'), lost.sum().alias('lost')];
    return rowsOf(rows.groupBy('rep').agg(...board));
  },

  leaderboard: (rows) => rowsOf(rows.groupBy('rep').agg(pl.len().alias('deals'), col('amount').sum())),

  funnel: (rows) => rowsOf(countBy(rows, 'stage')),
};
