import { optional } from '../../kpi/param';
import { amounts, dates, ids } from '../../rows/columns';
import { customersByPeriod } from '../../rows/customers';
import { defineRows } from '../../rows/define';
import { inPeriodOrder } from '../../rows/period-order';
import { asOf, period } from '../../rows/settings';
import { periodOfDay } from '../../time/period';

export default defineRows({
  name: { en: 'Customers by period', ru: 'Клиенты по периодам' },
  question: {
    en: 'How many customers come, come back and go in each period?',
    ru: 'Сколько клиентов приходит, возвращается и уходит в каждом периоде?',
  },
  summary: {
    en: 'A table with a row a period: active, new, returning and lost customers, retention and churn, and with amounts the revenue of new and of returning customers.',
    ru: 'Таблица, где строка — период: активные, новые, вернувшиеся и потерянные клиенты, удержание и отток, а с суммами — выручка новых и вернувшихся.',
  },
  params: [
    ids('customers', { en: 'Customer of each row', ru: 'Клиент в каждой строке' }),
    dates('dates', { en: 'Date of each row', ru: 'Дата в каждой строке' }),
    optional(amounts('amounts', { en: 'Amount of each row', ru: 'Сумма в каждой строке' })),
    period(),
    asOf(),
  ],
  compute: (sheet, customers, when, sums, unit, until) => {
    const found = customers.codes();
    const through = until === undefined ? undefined : periodOfDay(unit, until);
    const order = inPeriodOrder(found, when.periods(unit, until), sums?.values(), through);
    return customersByPeriod(order, found.texts.length, sums !== undefined, unit, sheet.language());
  },
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'active: customers with a row in the period. New: active for the first time ever, whatever the number of rows on the first day. Returning: active and not new. Lost: active in the period before, not in this one. Retention: share of the customers active in the period before who are active now. Churn: lost ÷ active in the period before. With amounts: all revenue of the period from its new customers, that from its returning customers, and their shares. Periods without rows stay; rows after as_of are ignored, and the period that holds as_of shows what it has by then',
    ru: 'активные — клиенты со строкой в периоде. Новые — активные впервые, сколько бы строк ни было в первый день. Вернувшиеся — активные, но не новые. Потерянные — активные в прошлом периоде, но не в этом. Удержание — доля активных в прошлом периоде, кто активен сейчас. Отток — потерянные ÷ активные в прошлом периоде. С суммами: вся выручка периода от его новых клиентов, от вернувшихся и их доли. Периоды без строк остаются; строки после as_of не учитываются, а период с датой as_of показывает то, что в нём есть на эту дату',
  },
  examples: [
    {
      given: [
        [['Customer'], ['a'], ['a'], ['b'], ['a'], ['c']],
        [['Date'], ['2024-01-05'], ['2024-01-05'], ['2024-01-20'], ['2024-02-11'], ['2024-02-12']],
      ],
      gives: [
        ['Period', 'Active', 'New', 'Returning', 'Lost', 'Retention', 'Churn'],
        ['2024-01', 2, 2, 0, 0, '', ''],
        ['2024-02', 2, 1, 1, 1, 0.5, 0.5],
      ],
    },
    {
      given: [[['a'], ['b']], [['2024-01-05']]],
      refuses: 'dates must be of the same size as customers (2 rows × 1 column), but it is 1 row × 1 column',
    },
  ],
  source: {
    title: 'Customer attrition, Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Customer_attrition',
  },
  misused: {
    en: 'For people who buy every few months a month without a purchase is no loss: take a period as long as the usual gap between purchases. The last period is usually cut short and looks like churn.',
    ru: 'Если клиенты покупают раз в несколько месяцев, месяц без покупки — ещё не потеря: берите период не короче обычного промежутка между покупками. Последний период обычно неполный и похож на отток.',
  },
  benchmark: null,
  neighbours: ['COHORT', 'REPEAT_RATE', 'RETENTION'],
  aliases: {
    en: ['new and returning customers', 'active customers', 'customer retention by month'],
    ru: ['новые и вернувшиеся клиенты', 'активные клиенты', 'новые и постоянные'],
  },
});
