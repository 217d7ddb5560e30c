/** Monthly figures of the sales team: what no export of deals tells. In October a card processor failed, and customers were lost without wanting to leave. */

import * as columns from '../columns';
import { drawFrom, monthStart, rounded } from '../made';
import type { Cell, InputTable } from '../template';
import { madeDeals, WON, YEAR } from './deals';

const OCTOBER = 9;
const MRR = [40, 110, 290];
const MRR_START = 38_000;
const CUSTOMERS_START = 214;

export const months: InputTable = {
  key: 'months',
  name: { en: 'Months', ru: 'Месяцы' },
  what: {
    en: 'A row a month: target, revenue and its cost, marketing, activity of the team, customers at start and end, recurring revenue.',
    ru: 'Строка — месяц: план, выручка и себестоимость, маркетинг, активность отдела, клиенты на начало и конец, повторяющаяся выручка.',
  },
  kind: 'periods',
  columns: [
    columns.month('Month', 'Месяц', 'period'),
    columns.money('Sales target', 'План продаж', 'target'),
    columns.money('Revenue', 'Выручка', 'revenue'),
    columns.money('Cost of sales', 'Себестоимость', 'cogs'),
    columns.money('Marketing spend', 'Расходы на маркетинг', 'spend'),
    columns.count('Leads', 'Лиды', 'leads'),
    columns.count('MQL', 'MQL', 'mql'),
    columns.count('SQL', 'SQL', 'sql'),
    columns.count('Calls', 'Звонки', 'activities'),
    columns.count('E-mails', 'Письма', 'activities'),
    columns.count('Demos booked', 'Назначено демо', 'demos'),
    columns.count('Trials booked', 'Пробные периоды', 'trials'),
    columns.count('Sales reps', 'Менеджеров', 'reps'),
    columns.count('Customers at start', 'Клиенты на начало', 'customersStart'),
    columns.count('New customers', 'Новые клиенты', 'newCustomers'),
    columns.count('Lost customers', 'Ушедшие клиенты', 'lostCustomers'),
    columns.count('Lost to failed payments', 'Ушли из-за отказа оплаты', 'lostToFailedPayment', {
      help: {
        en: 'Of the lost customers those that did not decide to leave: a card expired, a payment failed.',
        ru: 'Из ушедших — те, кто не решал уйти: карта истекла, платёж не прошёл.',
      },
    }),
    columns.count('Customers at end', 'Клиенты на конец', 'customersEnd'),
    columns.money('MRR at start', 'MRR на начало', 'mrrStart'),
    columns.money('New MRR', 'Новая MRR', 'newMrr'),
    columns.money('Expansion MRR', 'MRR расширения', 'expansionMrr'),
    columns.figure('Purchases a year', 'Покупок в год', 'purchasesPerYear'),
    columns.figure('Years as a customer', 'Лет с компанией', 'customerYears'),
  ],
  rows: made(),
};

function made(): Cell[][] {
  const draw = drawFrom(7);
  let customers = CUSTOMERS_START;
  let mrr = MRR_START;
  return Array.from({ length: 12 }, (_, month): Cell[] => {
    const created = madeDeals.filter((deal) => deal.month === month).length;
    const won = madeDeals.filter((deal) => deal.stage === WON && deal.closedMonth === month);
    const wonAmount = won.reduce((sum, { amount }) => sum + amount, 0);
    const newMrr = won.reduce((sum, { product }) => sum + MRR[product], 0);
    const expansion = rounded(420 + 35 * month + draw.whole(0, 160), 10);
    const failed = month === OCTOBER ? 9 : draw.whole(0, 2);
    const lost = failed + 3 + draw.whole(0, 2);
    const revenue = wonAmount + rounded(6200 + 140 * month, 50);
    const cost = rounded(revenue * (0.41 + (month > OCTOBER - 1 ? 0.05 : 0)), 10);
    const leads = Math.round(created * (2.5 + month / 20));
    const row: Cell[] = [
      monthStart(YEAR, month),
      21_000 + 500 * month,
      revenue,
      cost,
      rounded(7400 + 260 * month + draw.whole(0, 300), 50),
      leads,
      Math.round(leads * 0.58),
      created,
      610 + 12 * month + draw.whole(0, 60),
      880 + 25 * month + draw.whole(0, 90),
      Math.round(created * 0.62),
      Math.round(created * 0.34),
      4,
      customers,
      won.length,
      lost,
      failed,
      customers + won.length - lost,
      mrr,
      newMrr,
      expansion,
      1.6,
      3.2,
    ];
    customers += won.length - lost;
    mrr += newMrr + expansion - lost * 120;
    return row;
  });
}
