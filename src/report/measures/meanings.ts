/** What each measure counts, in a sentence: of those that are made from rows. A column of a table with a row a period says it itself. */

import type { Text } from '../../kpi/text';
import type { DEAL_MEASURES } from './deals';
import type { MARKETING } from './marketing';
import type { RECURRING } from './recurring';
import type { SALES } from './sales';
import type { SERVICE } from './service';

type FromRows =
  | keyof typeof SALES
  | keyof typeof DEAL_MEASURES
  | keyof typeof MARKETING
  | keyof typeof RECURRING
  | keyof typeof SERVICE;

const say = (en: string, ru: string): Text => ({ en, ru });

export const MEANINGS: Readonly<Record<FromRows, Text>> = {
  revenue: say('The amounts of all orders of the period, added up.', 'Сумма всех заказов периода.'),
  orders: say('How many orders were placed in the period.', 'Сколько заказов сделано за период.'),
  customers: say(
    'How many different customers bought in the period, each counted once.',
    'Сколько разных клиентов купили за период, каждый считается один раз.',
  ),
  newCustomers: say(
    'Customers whose first purchase in all of the data falls into the period.',
    'Клиенты, чья первая покупка за всё время данных пришлась на этот период.',
  ),
  repeatCustomers: say(
    'Customers who bought in the period and had bought before it.',
    'Клиенты, которые купили в этом периоде и покупали раньше.',
  ),
  lostCustomers: say(
    'Customers of the period before who are not there in this one.',
    'Клиенты прошлого периода, которых в этом периоде уже нет.',
  ),
  customersStart: say('Customers of the period before this one.', 'Клиенты периода перед этим.'),
  customersEnd: say('Customers at the end of the period.', 'Клиенты на конец периода.'),
  newRevenue: say(
    'The orders of the period by customers who bought in it for the first time.',
    'Сумма заказов периода от клиентов, купивших в нём впервые.',
  ),
  unitsSold: say('The quantities of all orders of the period, added up.', 'Количество по всем заказам периода.'),
  cogs: say('The cost of the goods of all orders of the period.', 'Себестоимость всех заказов периода.'),
  opportunities: say(
    'Deals created in the period, whatever became of them.',
    'Сделки, созданные в этом периоде, чем бы они ни кончились.',
  ),
  won: say(
    'Deals in a stage of winning, by the date on which they were closed.',
    'Сделки в выигранной стадии, по дате закрытия.',
  ),
  lost: say(
    'Deals in a stage of losing, by the date on which they were closed.',
    'Сделки в проигранной стадии, по дате закрытия.',
  ),
  createdClosed: say(
    'Of the deals created in this time those that are won or lost by now.',
    'Из созданных за это время сделок те, что к настоящему моменту выиграны или проиграны.',
  ),
  createdWon: say(
    'Of the deals created in this time those that are won by now.',
    'Из созданных за это время сделок те, что к настоящему моменту выиграны.',
  ),
  wonAmount: say(
    'The amounts of the deals won, by the date on which they were closed.',
    'Суммы выигранных сделок, по дате закрытия.',
  ),
  averageDeal: say('What a deal that was won brings on average.', 'Сколько в среднем приносит выигранная сделка.'),
  cycleDays: say(
    'Days from creation to closing of each deal won in the period, added up.',
    'Дни от создания до закрытия каждой выигранной за период сделки, вместе.',
  ),
  salesCycle: say(
    'Days from creation to closing of a deal won, on average.',
    'Сколько дней в среднем проходит от создания до закрытия выигранной сделки.',
  ),
  conversionDays: say(
    'Days from the lead to the closing of each deal won in the period, added up.',
    'Дни от лида до закрытия каждой выигранной за период сделки, вместе.',
  ),
  openDeals: say(
    'Deals that are neither won nor lost, as the table stands now.',
    'Сделки, которые ещё не выиграны и не проиграны, по состоянию таблицы на сейчас.',
  ),
  pipelineValue: say(
    'The amounts of the deals that are neither won nor lost, as the table stands now.',
    'Суммы ещё не выигранных и не проигранных сделок, по состоянию таблицы на сейчас.',
  ),
  weightedPipeline: say(
    'The amount of each open deal times its probability, added up, as the table stands now.',
    'Сумма каждой открытой сделки, умноженная на её вероятность, вместе, на сейчас.',
  ),
  reps: say(
    'Different people who closed at least one sale in the period.',
    'Разные менеджеры, у которых в периоде была хотя бы одна продажа.',
  ),
  spend: say('All spend of the period, added up.', 'Все расходы периода вместе.'),
  impressions: say('All impressions of the period, added up.', 'Все показы периода вместе.'),
  clicks: say('All clicks of the period, added up.', 'Все клики периода вместе.'),
  conversions: say('All conversions of the period, added up.', 'Все конверсии периода вместе.'),
  adRevenue: say(
    'What the ads brought in the period by the count of the ad system, added up.',
    'Всё, что реклама принесла за период по подсчёту рекламной системы, вместе.',
  ),
  visits: say('All visits of the period, added up.', 'Все визиты периода вместе.'),
  leads: say('Leads that came in the period.', 'Лиды, пришедшие за период.'),
  leadsWon: say(
    'Of the leads that came in the period, those that have become customers by now.',
    'Лиды, пришедшие за период, которые к настоящему моменту стали клиентами.',
  ),
  mql: say(
    'Leads that marketing took for qualified in the period.',
    'Лиды, которые маркетинг признал подходящими за период.',
  ),
  sql: say(
    'Leads that sales took for qualified in the period.',
    'Лиды, которые отдел продаж признал подходящими за период.',
  ),
  answers: say('Answers of the period to the question about recommending.', 'Ответы периода на вопрос о рекомендации.'),
  promoters: say('Answers of the period from 9 to 10.', 'Ответы периода от 9 до 10.'),
  passives: say('Answers of the period of 7 or 8.', 'Ответы периода 7 и 8.'),
  detractors: say('Answers of the period from 0 to 6.', 'Ответы периода от 0 до 6.'),
  staffPromoters: say('Answers of staff in the period from 9 to 10.', 'Ответы сотрудников за период от 9 до 10.'),
  staffPassives: say('Answers of staff in the period of 7 or 8.', 'Ответы сотрудников за период 7 и 8.'),
  staffDetractors: say('Answers of staff in the period from 0 to 6.', 'Ответы сотрудников за период от 0 до 6.'),
  satisfactionAnswers: say('Answers of the period about satisfaction.', 'Ответы периода об удовлетворённости.'),
  satisfied: say('Answers of the period in the upper part of the scale.', 'Ответы периода из верхней части шкалы.'),
  effortAnswers: say('Answers of the period about effort.', 'Ответы периода об усилиях.'),
  scoreSum: say('The effort scores of the period, added up.', 'Оценки усилий за период вместе.'),
  averageEffort: say('The effort score of an answer, on average.', 'Средняя оценка усилий в ответе.'),
  mrrStart: say(
    'What customers pay a month as the period begins.',
    'Сколько клиенты платят в месяц на начало периода.',
  ),
  newMrr: say(
    'Monthly amounts of customers who pay for the first time.',
    'Платежи в месяц от клиентов, которые платят впервые.',
  ),
  expansionMrr: say(
    'How much more a month those pay who paid before.',
    'На сколько больше в месяц стали платить прежние клиенты.',
  ),
  contractionMrr: say(
    'How much less a month those pay who still pay.',
    'На сколько меньше в месяц стали платить оставшиеся клиенты.',
  ),
  churnedMrr: say(
    'Monthly amounts of customers who stopped paying.',
    'Платежи в месяц клиентов, которые перестали платить.',
  ),
  reactivationMrr: say(
    'Monthly amounts of customers who came back after paying nothing.',
    'Платежи в месяц клиентов, вернувшихся после перерыва.',
  ),
  netNewMrr: say(
    'New, expansion and reactivation MRR less contraction and churned MRR.',
    'Новая MRR, расширение и возврат минус сокращение и потери.',
  ),
  mrrEnd: say('What customers pay a month as the period ends.', 'Сколько клиенты платят в месяц на конец периода.'),
  subscribersStart: say(
    'Customers with a subscription in force as the period begins.',
    'Клиенты с действующей подпиской на начало периода.',
  ),
  lostSubscribers: say(
    'Of those at the start, the customers with no subscription in force at the end of the period.',
    'Клиенты, у которых подписка действовала на начало периода, а на его конец — нет.',
  ),
  accounts: say('Customers who pay as the period ends.', 'Клиенты, которые платят на конец периода.'),
  answeredLeads: say('Requests of the period that got an answer.', 'Заявки периода, на которые ответили.'),
  responseMinutes: say(
    'Minutes from arrival to the first answer of each request answered, added up.',
    'Минуты от поступления до первого ответа по каждой отвеченной заявке, вместе.',
  ),
  responseTime: say(
    'Minutes from arrival to the first answer, on average.',
    'Сколько минут в среднем проходит до первого ответа.',
  ),
  returns: say('The returned amounts of the orders of the period.', 'Суммы возвратов по заказам периода.'),
  existingRevenue: say(
    'The orders of the period by customers who had bought before it.',
    'Сумма заказов периода от клиентов, покупавших раньше.',
  ),
  newShare: say(
    'Which part of revenue comes from customers who bought for the first time.',
    'Какая часть выручки пришла от купивших впервые.',
  ),
  existingShare: say(
    'Which part of revenue comes from customers who had bought before.',
    'Какая часть выручки пришла от покупавших раньше.',
  ),
  revenueToDate: say(
    'Revenue from 1 January of the year to the end of the period.',
    'Выручка с 1 января до конца периода.',
  ),
  revenueToDateBefore: say(
    'Revenue from 1 January of last year to the same day of that year.',
    'Выручка с 1 января прошлого года до того же дня того года.',
  ),
};

export function meaningOf(id: string): Text | undefined {
  return (MEANINGS as Readonly<Record<string, Text>>)[id];
}
