import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Average revenue per account', ru: 'Средняя выручка с клиента (ARPA)' },
  question: {
    en: 'What does a subscriber pay a month, on average?',
    ru: 'Сколько в среднем платит подписчик в месяц?',
  },
  summary: {
    en: 'Monthly recurring revenue per paying account.',
    ru: 'Регулярная выручка в месяц на одного платящего клиента.',
  },
  params: [
    money('mrr', { en: 'Monthly recurring revenue', ru: 'Регулярная выручка в месяц (MRR)' }),
    count('accounts', { en: 'Paying accounts', ru: 'Платящие клиенты' }),
  ],
  unit: 'money',
  better: 'higher',
  formula: { en: 'MRR ÷ paying accounts', ru: 'MRR ÷ платящие клиенты' },
  compute: (mrr, accounts) => mrr / accounts,
  native: '{mrr}/{accounts}',
  examples: [
    { given: [25000, 200], gives: 125 },
    { given: [0, 0], gives: '' },
  ],
  source: {
    title: 'Metric: Average Revenue Per Account (ARPA), ChartMogul Help Center',
    url: 'https://help.chartmogul.com/hc/en-us/articles/203359301-Metric-Average-Revenue-Per-Account-ARPA-',
  },
  misused: {
    en: 'Free and trial accounts pull it down; and it rises by itself when the smallest customers leave.',
    ru: 'Бесплатные и пробные аккаунты её занижают; а когда уходят мелкие клиенты, она растёт сама собой.',
  },
  benchmark: null,
  neighbours: ['MRR', 'LTV', 'ARPC'],
  aliases: { en: ['ARPA', 'ARPU', 'revenue per user'], ru: ['ARPA', 'ARPU', 'средний доход с пользователя'] },
});
