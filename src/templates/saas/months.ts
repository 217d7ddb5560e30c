/** A row a month: the movements of the made subscriptions, and what marketing and the company spend. */

import * as columns from '../columns';
import { drawFrom, monthStart, rounded } from '../made';
import type { Cell, InputTable } from '../template';
import { MONTHS, madeSubscriptions, type Subscription, YEAR } from './subscriptions';

const JUNE = 5;
const SEPTEMBER = 8;
/** What a month of service costs, whatever is sold, and beside it of each unit of revenue. */
const SERVED = 1600;
const COST_OF_REVENUE = 0.11;

export const months: InputTable = {
  key: 'months',
  name: { en: 'Months', ru: 'Месяцы' },
  what: {
    en: 'A row a month: customers, MRR and its movements, spend, cash. With the add-on KPI_SUBSCRIPTION_MOVEMENTS makes the movements from the rows of subscriptions.',
    ru: 'Строка — месяц: клиенты, MRR и её движения, расходы, деньги. С дополнением движения из строк подписок считает KPI_SUBSCRIPTION_MOVEMENTS.',
  },
  kind: 'periods',
  columns: [
    columns.month('Month', 'Месяц', 'period'),
    columns.count('Customers at start', 'Клиенты на начало', 'customersStart'),
    columns.count('New customers', 'Новые клиенты', 'newCustomers'),
    columns.count('Lost customers', 'Ушедшие клиенты', 'lostCustomers'),
    columns.count('Lost to failed payments', 'Ушли из-за отказа оплаты', 'lostToFailedPayment'),
    columns.count('Customers at end', 'Клиенты на конец', 'customersEnd'),
    columns.money('MRR at start', 'MRR на начало', 'mrrStart'),
    columns.money('New MRR', 'Новая MRR', 'newMrr'),
    columns.money('Expansion MRR', 'MRR расширения', 'expansionMrr'),
    columns.money('Contraction MRR', 'MRR сокращения', 'contractionMrr'),
    columns.money('Churned MRR', 'Потерянная MRR', 'churnedMrr'),
    columns.money('MRR at end', 'MRR на конец', 'mrrEnd'),
    columns.money('Revenue', 'Выручка', 'revenue', {
      help: columns.text('What the month brings in from all subscriptions.', 'Сколько месяц принёс по всем подпискам.'),
    }),
    columns.money('Cost of service', 'Себестоимость услуг', 'cogs', {
      help: columns.text(
        'Hosting, support, payment fees: what each customer costs to serve.',
        'Хостинг, поддержка, комиссии платежей: во что обходится обслуживание клиентов.',
      ),
    }),
    columns.money('Marketing spend', 'Расходы на маркетинг', 'spend'),
    columns.money('Net burn', 'Чистый расход денег', 'netBurn'),
    columns.money('Cash at end', 'Остаток денег', 'cash'),
  ],
  rows: made(),
};

/** What a customer pays at the end of a month: the day before `after`. */
function paidBefore(after: number): Map<number, number> {
  const inForce = madeSubscriptions.filter(
    ({ start, end }: Subscription) => start < after && (end === undefined || end >= after),
  );
  return new Map(inForce.map(({ customer, mrr }) => [customer, mrr]));
}

function made(): Cell[][] {
  const draw = drawFrom(3);
  let cash = 215_000;
  return Array.from({ length: MONTHS }, (_, month): Cell[] => {
    const before = paidBefore(monthStart(YEAR, month));
    const after = paidBefore(monthStart(YEAR, month + 1));
    const sum = (amounts: Iterable<number>) => [...amounts].reduce((total, one) => total + one, 0);
    const came = [...after].filter(([customer]) => !before.has(customer));
    const left = [...before].filter(([customer]) => !after.has(customer));
    const changes = [...after].flatMap(([customer, mrr]) =>
      before.has(customer) ? mrr - Number(before.get(customer)) : [],
    );
    const spend = rounded(6800 + (month > JUNE ? 700 * (month - JUNE) : 0) + draw.whole(0, 300), 50);
    const burn = rounded(20_500 + spend - sum(after.values()), 50);
    cash -= burn;
    const revenue = rounded((sum(before.values()) + sum(after.values())) / 2, 10);
    const failed = Math.min(left.length, month === SEPTEMBER ? 1 : draw.whole(0, 2));
    return [
      monthStart(YEAR, month),
      before.size,
      came.length,
      left.length,
      failed,
      after.size,
      sum(before.values()),
      sum(came.map(([, mrr]) => mrr)),
      sum(changes.filter((one) => one > 0)),
      -sum(changes.filter((one) => one < 0)) + 0,
      sum(left.map(([, mrr]) => mrr)),
      sum(after.values()),
      revenue,
      rounded(SERVED + revenue * COST_OF_REVENUE, 10),
      spend,
      burn,
      cash,
    ];
  });
}
