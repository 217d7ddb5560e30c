import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Customer acquisition cost', ru: 'Стоимость привлечения клиента' },
  question: { en: 'What does one new customer cost us?', ru: 'Во сколько обходится один новый клиент?' },
  summary: {
    en: 'What the business spends, on average, on sales and marketing to win one new customer.',
    ru: 'Сколько в среднем уходит на маркетинг и продажи, чтобы привлечь одного нового клиента.',
  },
  params: [
    money('sales_marketing_spend', { en: 'Sales and marketing spend', ru: 'Расходы на маркетинг и продажи' }),
    count('new_customers', { en: 'New customers', ru: 'Новые клиенты' }),
  ],
  unit: 'money',
  better: 'lower',
  formula: {
    en: 'sales and marketing spend ÷ new customers',
    ru: 'расходы на маркетинг и продажи ÷ новые клиенты',
  },
  compute: (spend, customers) => spend / customers,
  native: '{sales_marketing_spend}/{new_customers}',
  examples: [
    { given: [2000, 100], gives: 20 },
    { given: [500, 0], gives: '' },
    { given: ['abc', 5], refuses: 'sales_marketing_spend must be a number, but it is "abc"' },
  ],
  source: {
    title: 'Customer acquisition cost, Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Customer_acquisition_cost',
  },
  misused: {
    en: 'Leaving salaries and tools out of the spend, or counting returning customers as new, makes it look low.',
    ru: 'Если не учесть зарплаты и сервисы или посчитать вернувшихся клиентов новыми, показатель выглядит лучше, чем есть.',
  },
  benchmark: null,
  neighbours: ['LTV_CAC', 'CAC_PAYBACK', 'CPA'],
  aliases: { en: ['cost per customer'], ru: ['CAC', 'стоимость привлечения', 'цена клиента'] },
});
