import { defineKpi } from '../../kpi/define';
import { number } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Variance from target', ru: 'Отклонение от плана' },
  question: { en: 'How far are we from the plan?', ru: 'На сколько мы отклонились от плана?' },
  summary: { en: 'Actual less target, as a share of the target.', ru: 'Разница факта и плана в долях от плана.' },
  params: [number('actual', { en: 'Actual figure', ru: 'Факт' }), number('target', { en: 'Target', ru: 'План' })],
  unit: 'fraction',
  better: 'neither',
  formula: { en: '(actual − target) ÷ |target|', ru: '(факт − план) ÷ |план|' },
  compute: (actual, target) => (actual - target) / Math.abs(target),
  native: '({actual}-{target})/ABS({target})',
  examples: [
    { given: [90, 120], gives: -0.25 },
    { given: [-80, -100], gives: 0.2 },
    { given: [5, 0], gives: '' },
  ],
  source: { title: 'Variance, Bplans glossary', url: 'https://articles.bplans.com/what-is-variance/' },
  misused: {
    en: 'Plus is good for sales and bad for costs: the sign alone says nothing about success.',
    ru: 'Плюс хорош для продаж и плох для расходов: сам по себе знак об успехе не говорит.',
  },
  benchmark: null,
  neighbours: ['ATTAINMENT', 'STATUS', 'GROWTH'],
  aliases: {
    en: ['deviation', 'budget variance', 'actual vs plan'],
    ru: ['отклонение факта', 'отклонение от бюджета', 'план-факторное отклонение'],
  },
});
