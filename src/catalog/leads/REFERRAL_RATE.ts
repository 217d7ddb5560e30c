import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Referral rate', ru: 'Доля рекомендаций' },
  question: { en: 'How many new contacts do our customers send us?', ru: 'Насколько активно клиенты нас рекомендуют?' },
  summary: {
    en: 'Referrals made in the period as a share of the customers.',
    ru: 'Сколько рекомендаций за период приходится на одного клиента.',
  },
  params: [
    count('referrals', { en: 'Referrals', ru: 'Рекомендации' }),
    count('customers', { en: 'Customers', ru: 'Клиенты' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'referrals ÷ customers', ru: 'рекомендации ÷ клиенты' },
  compute: (referrals, customers) => referrals / customers,
  native: '{referrals}/{customers}',
  examples: [
    { given: [25, 500], gives: 0.05 },
    { given: [5, 0], gives: '' },
  ],
  source: { title: 'Referral rate, OKRify', url: 'https://okrify.com/referral-rate/' },
  misused: {
    en: 'It is not the share of new customers who came by referral, which divides by the new customers. One eager customer can account for many.',
    ru: 'Это не доля новых клиентов, пришедших по рекомендации: там делят на новых клиентов. Один активный клиент может дать много рекомендаций.',
  },
  benchmark: null,
  neighbours: ['NPS', 'CAC', 'REPEAT_PURCHASE_RATE'],
  aliases: {
    en: ['customer referrals', 'word of mouth'],
    ru: ['рекомендации клиентов', 'сарафанное радио', 'реферальный коэффициент'],
  },
});
