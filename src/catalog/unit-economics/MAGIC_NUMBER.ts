import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'SaaS magic number', ru: 'Магическое число SaaS' },
  question: {
    en: 'Should we put more money into sales and marketing?',
    ru: 'Стоит ли вкладывать в продажи и маркетинг больше?',
  },
  summary: {
    en: 'Yearly revenue gained in a quarter per unit of sales and marketing spend of the quarter before.',
    ru: 'Прирост выручки за квартал в пересчёте на год на единицу расходов на маркетинг и продажи прошлого квартала.',
  },
  params: [
    money('revenue', { en: 'Revenue of the quarter', ru: 'Выручка за квартал' }),
    money('previous_revenue', { en: 'Revenue of the quarter before', ru: 'Выручка за прошлый квартал' }),
    money('previous_sales_marketing_spend', {
      en: 'Sales and marketing spend of the quarter before',
      ru: 'Расходы на маркетинг и продажи за прошлый квартал',
    }),
  ],
  unit: 'ratio',
  better: 'higher',
  formula: {
    en: '(revenue of the quarter − revenue of the quarter before) × 4 ÷ sales and marketing spend of the quarter before',
    ru: '(выручка за квартал − за прошлый квартал) × 4 ÷ расходы на маркетинг и продажи за прошлый квартал',
  },
  compute: (revenue, previous, spend) => ((revenue - previous) * 4) / spend,
  native: '({revenue}-{previous_revenue})*4/{previous_sales_marketing_spend}',
  examples: [
    { given: [550000, 500000, 250000], gives: 0.8 },
    { given: [550000, 500000, 0], gives: '' },
  ],
  source: {
    title: 'Smart metrics (magic number), Malartu',
    url: 'https://www.malartu.co/smart-metrics',
  },
  misused: {
    en: 'With months the factor of 4 is wrong, and with the spend of the same quarter the result answers another question.',
    ru: 'Для месяцев множитель 4 не подходит, а с расходами того же квартала это уже другой показатель.',
  },
  benchmark: null,
  neighbours: ['CAC_PAYBACK', 'BURN_MULTIPLE', 'CAC'],
  aliases: { en: ['sales efficiency'], ru: ['Magic Number', 'эффективность продаж SaaS'] },
});
