import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Share of revenue', ru: 'Доля в выручке' },
  question: {
    en: 'How much of our revenue comes from this part?',
    ru: 'Какую часть выручки даёт этот товар, канал или сегмент?',
  },
  summary: {
    en: 'The part of all revenue that comes from one product, channel or kind of customer.',
    ru: 'Часть общей выручки, которую даёт товар, канал или группа клиентов.',
  },
  params: [
    money('part_revenue', { en: 'Revenue of the part', ru: 'Выручка части' }),
    money('total_revenue', { en: 'Total revenue', ru: 'Вся выручка' }),
  ],
  unit: 'fraction',
  better: 'neither',
  formula: { en: 'revenue of the part ÷ total revenue', ru: 'выручка части ÷ вся выручка' },
  compute: (part, total) => part / total,
  native: '{part_revenue}/{total_revenue}',
  examples: [
    { given: [30000, 120000], gives: 0.25 },
    { given: [0, 0], gives: '' },
  ],
  source: {
    title: 'Percentage of revenue by segment, KPI Depot',
    url: 'https://kpidepot.com/kpi/percentage-revenue-by-segment',
  },
  misused: {
    en: 'A share can rise while sales fall, when the total falls faster. Part and total must both be before or both after returns.',
    ru: 'Доля может расти и при падении продаж, если общая выручка падает быстрее. Часть и целое берите одинаково: до возвратов или после.',
  },
  benchmark: null,
  neighbours: ['GROWTH', 'NET_SALES', 'AOV'],
  aliases: {
    en: ['revenue mix', 'sales mix', 'revenue contribution'],
    ru: ['доля выручки', 'структура выручки', 'вклад в выручку'],
  },
});
