/** Shop and customers: baskets, second orders, cohorts, segments by RFM, returns. */

import type { Template } from '../template';
import { byCategory } from './by-category';
import { orders } from './orders';

const CUSTOMERS = new Set(orders.rows.map((row) => row[2])).size;

const shop: Template = {
  id: 'shop',
  name: { en: 'Shop and customers', ru: 'Магазин и клиенты' },
  question: {
    en: 'Do customers come back, and whom are we about to lose?',
    ru: 'Возвращаются ли клиенты и кого мы вот-вот потеряем?',
  },
  answers: [
    {
      en: 'Average order, orders per customer, gross margin and returns by month',
      ru: 'Средний чек, заказов на клиента, валовая маржинальность и возвраты по месяцам',
    },
    {
      en: 'What share of the buyers of a month came back, and of the customers of each month who came again later (cohorts)',
      ru: 'Какая доля покупателей месяца — повторные и сколько пришедших в каждом месяце вернулись потом (когорты)',
    },
    {
      en: 'Who is a champion, who is at risk, and how much money stands behind each segment (RFM)',
      ru: 'Кто чемпион, кто в зоне риска и сколько денег за каждым сегментом (RFM)',
    },
    { en: 'Which category is sent back', ru: 'Какую категорию возвращают' },
  ],
  story: [
    {
      en: 'On 1 June delivery became free from $60 instead of $30. The average order rose, and it looked like a success.',
      ru: 'С 1 июня доставка стала бесплатной от 6 000 ₽ вместо 3 000 ₽. Средний чек вырос, и это выглядело удачей.',
    },
    {
      en: 'But the share of returning buyers, still growing in May, fell by more than half by December: see the row of repeat purchases and the cohorts, where every line from May on is pale.',
      ru: 'Но доля повторных покупателей, которая до мая росла, к декабрю упала больше чем вдвое: это видно в строке повторных покупок и в когортах — с майской строки всё бледнеет.',
    },
    {
      en: 'Revenue grows only because three times as many new customers are won each month as in spring. On the RFM sheet the segment “At risk” holds a quarter of the revenue: among them those who ordered every month until summer and have been silent since. Call them first.',
      ru: 'Выручка растёт только потому, что новых клиентов каждый месяц привлекают втрое больше, чем весной. На листе RFM за сегментом «В зоне риска» — четверть выручки: среди них те, кто до лета заказывал каждый месяц и с тех пор молчит. Позвоните им первым.',
    },
    {
      en: 'Brewing gear is sent back three times as often as anything else and has the thinnest margin: count what it really earns.',
      ru: 'Аксессуары возвращают втрое чаще остального, а маржа на них самая низкая: посчитайте, что остаётся на самом деле.',
    },
  ],
  finds: [
    {
      what: { en: 'Average order (AOV), repeat rate, return rate', ru: 'Средний чек, доля повторных, доля возвратов' },
      where: { en: '{summary}', ru: '{summary}' },
    },
    {
      what: { en: 'Cohorts', ru: 'Когорты' },
      where: { en: '{summary}, below the measures', ru: '{summary}, под слагаемыми' },
    },
    { what: { en: 'RFM segments', ru: 'RFM-сегменты' }, where: { en: '{rfm}', ru: '{rfm}' } },
    {
      what: { en: 'Returns by category', ru: 'Возвраты по категориям' },
      where: { en: '{categories}', ru: '{categories}' },
    },
  ],
  inputs: [orders],
  analyses: [
    {
      kind: 'rfm',
      key: 'rfm',
      name: { en: 'RFM', ru: 'RFM' },
      title: {
        en: 'Customers by how lately, how often and for how much they bought',
        ru: 'Клиенты по давности, частоте и сумме покупок',
      },
      note: {
        en: 'Scores from 1 to 5 compare customers with each other; days are counted up to the last order.',
        ru: 'Оценки от 1 до 5 сравнивают клиентов между собой; дни считаются до последнего заказа.',
      },
      table: 'orders',
      customer: 3,
      date: 2,
      amount: 5,
      customers: CUSTOMERS,
    },
    byCategory,
  ],
  summary: {
    kpis: [
      'GROWTH',
      'NET_SALES',
      'AOV',
      'ARPC',
      'PURCHASE_FREQUENCY',
      'GROSS_MARGIN',
      'RETURN_RATE',
      'REPEAT_PURCHASE_RATE',
    ],
    breakdowns: ['category'],
    charts: ['revenue', 'REPEAT_PURCHASE_RATE', 'AOV'],
    readings: {},
    period: 'month',
    periods: 'all',
    targets: {
      revenue: { value: 3000, money: true },
      AOV: { value: 40, money: true },
      REPEAT_PURCHASE_RATE: { value: 0.45 },
      existingShare: { value: 0.45 },
      RETURN_RATE: { value: 0.03 },
      GROSS_MARGIN: { value: 0.42 },
    },
  },
};

export default shop;
