import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Marketing efficiency ratio', ru: 'Общая отдача маркетинга (MER)' },
  question: {
    en: 'How much of our revenue stands behind all our marketing spend?',
    ru: 'Сколько всей выручки приходится на все расходы на маркетинг?',
  },
  summary: {
    en: 'The revenue of the whole business per unit of all marketing spend, whatever channel claims the sale.',
    ru: 'Вся выручка бизнеса на единицу всех расходов на маркетинг, какому бы каналу ни приписали продажу.',
  },
  params: [
    money('total_revenue', { en: 'Revenue of the business', ru: 'Вся выручка' }),
    money('marketing_spend', { en: 'All marketing spend', ru: 'Все расходы на маркетинг' }),
  ],
  unit: 'ratio',
  better: 'higher',
  formula: { en: 'total revenue ÷ all marketing spend', ru: 'вся выручка ÷ все расходы на маркетинг' },
  compute: (revenue, spend) => revenue / spend,
  native: '{total_revenue}/{marketing_spend}',
  examples: [
    { given: [90000, 15000], gives: 6 },
    { given: [90000, 0], gives: '' },
  ],
  source: {
    title: 'Marketing efficiency ratio (MER), WebmasterID',
    url: 'https://webmasterid.com/analytics-metrics/marketing-efficiency-ratio-mer',
  },
  misused: {
    en: 'It counts sales that would have come without marketing; do not split a budget between channels by it.',
    ru: 'В него входят продажи, которые были бы и без маркетинга; делить по нему бюджет между каналами нельзя.',
  },
  benchmark: null,
  neighbours: ['ROAS', 'ROMI', 'CAC'],
  aliases: {
    en: ['MER', 'blended ROAS', 'marketing efficiency'],
    ru: ['MER', 'общий ROAS', 'эффективность маркетинга'],
  },
});
