import { defineKpi, UNDEFINED } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Burn multiple', ru: 'Цена прироста ARR (Burn Multiple)' },
  question: { en: 'How much cash do we burn for growth?', ru: 'Сколько денег мы сжигаем ради роста?' },
  summary: {
    en: 'Cash burned for each unit of annual recurring revenue added; blank unless ARR grew.',
    ru: 'Сколько денег сожжено на единицу прироста ARR; пусто, если ARR не вырос.',
  },
  params: [
    money('net_burn', { en: 'Net burn of the period', ru: 'Чистый расход денег за период' }),
    money('net_new_arr', { en: 'Net new ARR of the period', ru: 'Чистый прирост ARR за период' }),
  ],
  unit: 'ratio',
  better: 'lower',
  formula: { en: 'net burn ÷ net new ARR', ru: 'чистый расход денег ÷ чистый прирост ARR' },
  compute: (burn, netNewArr) => (netNewArr > 0 ? burn / netNewArr : UNDEFINED),
  native: 'IF({net_new_arr}>0,{net_burn}/{net_new_arr},"")',
  examples: [
    { given: [3000000, 2000000], gives: 1.5 },
    { given: [3000000, 0], gives: '' },
    { given: [3000000, -500000], gives: '' },
  ],
  source: {
    title: 'The Burn Multiple, David Sacks',
    url: 'https://sacks.substack.com/p/the-burn-multiple-51a7e43cb200',
  },
  misused: {
    en: 'New ARR before churn hides a leaking base: take the net figure, of the same period as the burn.',
    ru: 'Новый ARR без вычета оттока скрывает потери: берите чистый прирост и за тот же период, что и расход.',
  },
  benchmark: null,
  neighbours: ['RUNWAY', 'MAGIC_NUMBER', 'RULE_OF_40'],
  aliases: { en: ['capital efficiency'], ru: ['burn multiple', 'коэффициент сжигания', 'эффективность капитала'] },
});
