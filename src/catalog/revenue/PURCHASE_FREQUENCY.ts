import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Purchase frequency', ru: 'Частота покупок' },
  question: { en: 'How often does a customer buy?', ru: 'Как часто покупает клиент?' },
  summary: {
    en: 'Orders that one customer places on average in the period.',
    ru: 'Сколько заказов в среднем делает один клиент за период.',
  },
  params: [
    count('orders', { en: 'Orders in the period', ru: 'Заказы за период' }),
    count('customers', { en: 'Different customers who bought', ru: 'Уникальные покупатели' }),
  ],
  unit: 'ratio',
  better: 'higher',
  formula: { en: 'orders ÷ customers', ru: 'заказы ÷ клиенты' },
  compute: (orders, customers) => orders / customers,
  native: '{orders}/{customers}',
  examples: [
    { given: [450, 300], gives: 1.5 },
    { given: [0, 0], gives: '' },
  ],
  source: { title: 'Purchase frequency, Mailmodo', url: 'https://mailmodo.com/tools/purchase-frequency-calculator' },
  misused: {
    en: 'Adding up the customers of twelve months counts a regular twelve times; a year needs the different customers of the year.',
    ru: 'Если сложить клиентов за двенадцать месяцев, постоянный попадёт в счёт двенадцать раз; для года нужны уникальные клиенты года.',
  },
  benchmark: null,
  neighbours: ['REPEAT_PURCHASE_RATE', 'AOV', 'CLV'],
  aliases: { en: ['order frequency', 'orders per customer'], ru: ['частота заказов', 'заказов на клиента'] },
});
