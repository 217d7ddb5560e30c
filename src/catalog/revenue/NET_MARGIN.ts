import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Net profit margin', ru: 'Чистая рентабельность' },
  question: {
    en: 'How much profit is left of every sale after all costs?',
    ru: 'Сколько чистой прибыли остаётся с каждого рубля выручки?',
  },
  summary: { en: 'Net profit as a share of revenue.', ru: 'Доля чистой прибыли в выручке.' },
  params: [
    money('net_profit', { en: 'Net profit', ru: 'Чистая прибыль' }),
    money('revenue', { en: 'Revenue', ru: 'Выручка' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'net profit ÷ revenue', ru: 'чистая прибыль ÷ выручка' },
  compute: (profit, revenue) => profit / revenue,
  native: '{net_profit}/{revenue}',
  examples: [
    { given: [2000, 10000], gives: 0.2 },
    { given: [-500, 10000], gives: -0.05 },
    { given: [2000, 0], gives: '' },
  ],
  source: { title: 'Profit margin, Wikipedia', url: 'https://en.wikipedia.org/wiki/Profit_margin' },
  misused: {
    en: 'An owner who draws no salary, or a one-off gain, makes the business look better than it is.',
    ru: 'Если собственник не платит себе зарплату или в периоде был разовый доход, бизнес выглядит лучше, чем есть.',
  },
  benchmark: null,
  neighbours: ['GROSS_MARGIN', 'CONTRIBUTION_MARGIN', 'RULE_OF_40'],
  aliases: {
    en: ['net margin', 'profit margin', 'return on sales', 'ROS'],
    ru: ['чистая маржа', 'рентабельность продаж', 'ROS'],
  },
});
