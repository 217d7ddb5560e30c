import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Lead-to-customer rate', ru: 'Конверсия из лида в клиента' },
  question: { en: 'What share of our leads become customers?', ru: 'Какая доля лидов становится клиентами?' },
  summary: { en: 'New customers as a share of new leads.', ru: 'Доля новых лидов, ставших клиентами.' },
  params: [
    count('new_customers', { en: 'New customers', ru: 'Новые клиенты' }),
    count('new_leads', { en: 'New leads', ru: 'Новые лиды' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'new customers ÷ new leads', ru: 'новые клиенты ÷ новые лиды' },
  compute: (customers, leads) => customers / leads,
  native: '{new_customers}/{new_leads}',
  examples: [
    { given: [12, 240], gives: 0.05 },
    { given: [3, 0], gives: '' },
  ],
  source: {
    title: 'Lead conversion rate, startupmetrics.ch',
    url: 'https://startupmetrics.ch/optimize-lead-conversion-rate-business-performance',
  },
  misused: {
    en: 'A burst of cheap leads lowers it before any of them could buy; spam and duplicates among the leads lower it for good.',
    ru: 'Всплеск новых лидов роняет показатель раньше, чем они успели купить, а спам и дубли занижают его всегда.',
  },
  benchmark: null,
  neighbours: ['LEADS_PER_CUSTOMER', 'MQL_TO_SQL', 'LEADS_NEEDED', 'CPL'],
  aliases: { en: ['lead conversion rate', 'L2C'], ru: ['конверсия лидов', 'лид в клиента', 'конверсия в клиента'] },
});
