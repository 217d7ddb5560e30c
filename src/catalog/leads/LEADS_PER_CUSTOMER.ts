import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Leads per customer', ru: 'Лидов на клиента' },
  question: { en: 'How many leads does it take to win one customer?', ru: 'Сколько лидов нужно на одного клиента?' },
  summary: {
    en: 'How many new leads stand behind one new customer.',
    ru: 'Сколько новых лидов приходится на одного нового клиента.',
  },
  params: [
    count('new_leads', { en: 'New leads', ru: 'Новые лиды' }),
    count('new_customers', { en: 'New customers', ru: 'Новые клиенты' }),
  ],
  unit: 'ratio',
  better: 'lower',
  formula: { en: 'new leads ÷ new customers', ru: 'новые лиды ÷ новые клиенты' },
  compute: (leads, customers) => leads / customers,
  native: '{new_leads}/{new_customers}',
  examples: [
    { given: [240, 12], gives: 20 },
    { given: [240, 0], gives: '' },
  ],
  source: {
    title: 'Lead conversion rate, startupmetrics.ch',
    url: 'https://startupmetrics.ch/optimize-lead-conversion-rate-business-performance',
  },
  misused: {
    en: 'Fewer is not better if leads are simply not recorded: a channel whose leads reach the CRM only when they buy looks perfect.',
    ru: 'Меньше — не значит лучше, если лиды просто не заносят: канал, чьи лиды попадают в CRM только при покупке, выглядит идеальным.',
  },
  benchmark: null,
  neighbours: ['LEAD_TO_CUSTOMER', 'LEADS_NEEDED', 'CPL'],
  aliases: { en: ['leads to customer ratio'], ru: ['лидов на сделку', 'сколько лидов на продажу'] },
});
