import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Return on investment', ru: 'Окупаемость вложений (ROI)' },
  question: { en: 'Did what we spent come back with a profit?', ru: 'Вернулись ли вложения с прибылью?' },
  summary: {
    en: 'Profit over the cost as a share of that cost: 0 means the money just came back, 1 means it doubled.',
    ru: 'Прибыль сверх затрат в долях этих затрат: 0 — деньги только вернулись, 1 — удвоились.',
  },
  params: [
    money('revenue', { en: 'What the investment brought in', ru: 'Сколько вложения принесли' }),
    money('cost', { en: 'What it cost', ru: 'Сколько вложено' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: '(revenue − cost) ÷ cost', ru: '(доход − затраты) ÷ затраты' },
  compute: (revenue, cost) => (revenue - cost) / cost,
  native: '({revenue}-{cost})/{cost}',
  examples: [
    { given: [640, 100], gives: 5.4 },
    { given: [60, 100], gives: -0.4 },
    { given: [640, 0], gives: '' },
  ],
  source: { title: 'Return on investment, Wikipedia', url: 'https://en.wikipedia.org/wiki/Return_on_investment' },
  misused: {
    en: 'Dividing revenue by cost without subtracting the cost: 640 earned on 100 is 540 %, not 640 %.',
    ru: 'Доход делят на затраты и забывают их вычесть: 640 на вложенные 100 — это 540 %, а не 640 %.',
  },
  benchmark: null,
  neighbours: ['ROMI', 'ROAS', 'MER'],
  aliases: {
    en: ['ROI', 'rate of return'],
    ru: ['ROI', 'рентабельность инвестиций', 'возврат инвестиций', 'окупаемость'],
  },
});
