import { defineKpi } from '../../kpi/define';
import { count, rate } from '../../kpi/param';
import { significant } from '../../kpi/significant';

export default defineKpi({
  name: { en: 'Leads needed', ru: 'Нужно лидов' },
  question: {
    en: 'How many leads do we need to reach our target?',
    ru: 'Сколько лидов нужно, чтобы выполнить план по клиентам?',
  },
  summary: {
    en: 'Leads that bring the wanted number of customers at the given conversion, rounded up.',
    ru: 'Число лидов, которое при такой конверсии даст нужное количество клиентов, с округлением вверх.',
  },
  params: [
    count('target_customers', { en: 'Customers wanted', ru: 'Нужно клиентов' }),
    rate('conversion', { en: 'Conversion from lead to customer', ru: 'Конверсия из лида в клиента' }),
  ],
  unit: 'count',
  better: 'neither',
  formula: { en: 'customers wanted ÷ conversion, rounded up', ru: 'нужно клиентов ÷ конверсия, с округлением вверх' },
  compute: (target, conversion) => Math.ceil(significant(target / conversion)),
  native:
    'IF({target_customers}=0,{target_customers}/{conversion},ROUNDUP(ROUND({target_customers}/{conversion},11-INT(LOG10({target_customers}/{conversion}))),0))',
  examples: [
    { given: [21, 0.35], gives: 60 },
    { given: [10, 0.3], gives: 34 },
    { given: [21, 0], gives: '' },
    {
      given: [21, 35],
      refuses: 'conversion must be a fraction from 0 to 1, but it is 35 (35 means 3500 %; write 35% or 0.35)',
    },
  ],
  source: {
    title: 'Lead conversion rate and leads needed, Best Calculators',
    url: 'https://best-calculators.com/business-productivity/lead-conversion-rate-calculator/',
  },
  misused: {
    en: 'The leads are needed a sales cycle earlier than the customers. Extra leads usually convert worse than those you already get.',
    ru: 'Лиды нужны раньше клиентов на длину цикла сделки. Дополнительные лиды обычно конвертируются хуже прежних.',
  },
  benchmark: null,
  neighbours: ['LEADS_PER_CUSTOMER', 'LEAD_TO_CUSTOMER', 'CPL', 'REQUIRED_PIPELINE'],
  aliases: { en: ['required leads', 'lead target'], ru: ['план по лидам', 'сколько нужно лидов'] },
});
