import { dates, ids } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { repeatRate } from '../../rows/repeat-rate';
import { shown } from '../../rows/table';

export default defineRows({
  name: { en: 'Repeat rate', ru: 'Доля повторных клиентов' },
  question: { en: 'What share of customers came back?', ru: 'Какая доля клиентов вернулась?' },
  summary: {
    en: 'The share of customers with orders on two or more days, from rows of orders.',
    ru: 'Доля клиентов с заказами в два дня или больше, по строкам заказов.',
  },
  params: [
    ids('customers', { en: 'Customer of each row', ru: 'Клиент в каждой строке' }),
    dates('dates', { en: 'Date of each row', ru: 'Дата в каждой строке' }),
  ],
  compute: (_sheet, customers, when) => {
    const { of, texts } = customers.codes();
    return shown(repeatRate(of, texts.length, when.periods('day').of));
  },
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: 'customers with rows on two or more calendar days ÷ all customers. Several rows on one day are one visit',
    ru: 'клиенты со строками в два календарных дня или больше ÷ все клиенты. Несколько строк за один день — одно посещение',
  },
  examples: [
    {
      given: [
        [['Customer'], ['a'], ['a'], ['b'], ['b']],
        [['Date'], ['2024-01-05'], ['2024-01-05'], ['2024-01-05'], ['2024-02-01']],
      ],
      gives: 0.5,
    },
    { given: ['', ''], gives: '' },
    {
      given: [
        [['a'], ['b']],
        [['2024-02-01'], [true]],
      ],
      refuses: 'dates must be a date, but row 2 is TRUE',
    },
  ],
  source: {
    title: 'Repeat purchase rate, and how to calculate it, Little Stream Software',
    url: 'https://www.littlestreamsoftware.com/articles/repeat-purchase-rate-calculate/',
  },
  misused: {
    en: 'Customers won last week had no time to come back, so it falls while a shop grows quickly: compare cohorts of the same age (KPI_COHORT).',
    ru: 'У клиентов, пришедших на прошлой неделе, ещё не было времени вернуться, поэтому при быстром росте показатель падает: сравнивайте когорты одного возраста (KPI_COHORT).',
  },
  benchmark: null,
  neighbours: ['REPEAT_PURCHASE_RATE', 'COHORT', 'CUSTOMERS'],
  aliases: { en: ['returning customer rate', 'repeat customers'], ru: ['повторные покупки', 'возвращаемость'] },
});
