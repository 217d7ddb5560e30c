import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'MQL to SQL conversion', ru: 'Конверсия MQL в SQL' },
  question: {
    en: "What share of marketing's leads do the salespeople accept?",
    ru: 'Какую долю лидов маркетинга принимают продажи?',
  },
  summary: {
    en: 'The share of marketing-qualified leads that sales found worth working on.',
    ru: 'Доля лидов, отобранных маркетингом, которые отдел продаж взял в работу.',
  },
  params: [
    count('sql', { en: 'Sales-qualified leads (SQL)', ru: 'Лиды, принятые продажами (SQL)' }),
    count('mql', { en: 'Marketing-qualified leads (MQL)', ru: 'Лиды, отобранные маркетингом (MQL)' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'sales-qualified leads ÷ marketing-qualified leads', ru: 'число SQL ÷ число MQL' },
  compute: (sql, mql) => sql / mql,
  native: '{sql}/{mql}',
  examples: [
    { given: [75, 300], gives: 0.25 },
    { given: [0, 0], gives: '' },
  ],
  source: {
    title: 'Sales and marketing metrics, Basedash',
    url: 'https://www.basedash.com/startup-metrics/sales-marketing',
  },
  misused: {
    en: 'Without a written definition of both stages it measures the mood between marketing and sales. Leads that sales found themselves are not MQLs.',
    ru: 'Без письменных критериев обоих этапов это показатель отношений маркетинга и продаж. Лиды, которые менеджеры нашли сами, — не MQL.',
  },
  benchmark: null,
  neighbours: ['LEAD_TO_CUSTOMER', 'CONVERSION', 'LEAD_VELOCITY'],
  aliases: {
    en: ['MQL-SQL rate', 'lead qualification rate'],
    ru: ['MQL в SQL', 'квалификация лидов', 'доля квалифицированных лидов'],
  },
});
