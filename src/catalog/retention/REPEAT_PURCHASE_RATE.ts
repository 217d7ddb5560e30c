import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Repeat purchase rate', ru: 'Доля повторных покупателей' },
  question: {
    en: 'What share of buyers came back for more?',
    ru: 'Какая доля покупателей вернулась за новой покупкой?',
  },
  summary: {
    en: 'The share of customers who bought more than once.',
    ru: 'Доля клиентов, купивших больше одного раза.',
  },
  params: [
    count('repeat_customers', { en: 'Customers with two or more purchases', ru: 'Клиенты с двумя и более покупками' }),
    count('customers', { en: 'All customers', ru: 'Все клиенты' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'repeat customers ÷ all customers', ru: 'клиенты с повторными покупками ÷ все клиенты' },
  compute: (repeat, all) => repeat / all,
  native: '{repeat_customers}/{customers}',
  examples: [
    { given: [90, 600], gives: 0.15 },
    { given: [0, 0], gives: '' },
    { given: [-1, 600], refuses: 'repeat_customers must be zero or more, but it is -1' },
  ],
  source: {
    title: 'Repeat purchase rate, and how to calculate it, Little Stream Software',
    url: 'https://www.littlestreamsoftware.com/articles/repeat-purchase-rate-calculate/',
  },
  misused: {
    en: 'Those who first bought last week had no time to return: give every customer the same time before comparing.',
    ru: 'Купившие впервые на прошлой неделе ещё не успели вернуться: давайте всем клиентам одинаковый срок.',
  },
  benchmark: null,
  neighbours: ['PURCHASE_FREQUENCY', 'RETENTION', 'CLV'],
  aliases: {
    en: ['RPR', 'repeat customer rate', 'returning customers'],
    ru: ['RPR', 'повторные покупки', 'возвращаемость'],
  },
});
