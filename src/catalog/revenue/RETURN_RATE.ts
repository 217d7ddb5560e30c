import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Return rate', ru: 'Доля возвратов' },
  question: { en: 'What share of what we sell comes back?', ru: 'Какую долю проданного нам возвращают?' },
  summary: {
    en: 'The share of the goods or orders sold that customers sent back.',
    ru: 'Доля проданных товаров или заказов, которые вернули клиенты.',
  },
  params: [
    count('returned', { en: 'Goods or orders returned', ru: 'Возвращено товаров или заказов' }),
    count('sold', { en: 'Goods or orders sold', ru: 'Продано товаров или заказов' }),
  ],
  unit: 'fraction',
  better: 'lower',
  formula: { en: 'returned ÷ sold', ru: 'возвращено ÷ продано' },
  compute: (returned, sold) => returned / sold,
  native: '{returned}/{sold}',
  examples: [
    { given: [12, 400], gives: 0.03 },
    { given: [1, 0], gives: '' },
    { given: [-3, 400], refuses: 'returned must be zero or more, but it is -3' },
  ],
  source: {
    title: 'Product return rate, KPI Formulas',
    url: 'https://www.kpiformulas.com/product-return-rate-formula/',
  },
  misused: {
    en: 'Goods come back weeks after the sale: set returns against the sales they belong to. The rate in units differs from the rate in money.',
    ru: 'Товар возвращают через недели после покупки: относите возвраты к тем продажам, из которых они пришли. В штуках и в деньгах доля разная.',
  },
  benchmark: null,
  neighbours: ['NET_SALES', 'DEFECT_RATE'],
  aliases: {
    en: ['product returns', 'refund rate'],
    ru: ['процент возвратов', 'возвраты товара', 'уровень возвратов'],
  },
});
