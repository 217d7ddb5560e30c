import { defineKpi } from '../../kpi/define';
import { count, duration, money, rate } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Sales velocity', ru: 'Скорость продаж' },
  question: { en: 'How much does our pipeline bring in a day?', ru: 'Сколько денег воронка приносит в день?' },
  summary: {
    en: 'Revenue a day that the open deals promise at the usual win rate, deal size and cycle.',
    ru: 'Выручка в день, которую обещают сделки при обычной доле выигранных, среднем чеке и цикле.',
  },
  params: [
    count('opportunities', { en: 'Open deals', ru: 'Сделки в работе' }),
    money('average_deal', { en: 'Average deal', ru: 'Средняя сумма сделки' }),
    rate('win_rate', { en: 'Win rate', ru: 'Доля выигранных сделок' }),
    duration('cycle_days', { en: 'Sales cycle in days', ru: 'Цикл сделки в днях' }),
  ],
  unit: 'money per day',
  better: 'higher',
  formula: {
    en: 'open deals × average deal × win rate ÷ sales cycle in days',
    ru: 'сделки в работе × средняя сумма × доля выигранных ÷ цикл сделки в днях',
  },
  compute: (opportunities, deal, winRate, days) => (opportunities * deal * winRate) / days,
  native: '{opportunities}*{average_deal}*{win_rate}/{cycle_days}',
  examples: [
    { given: [40, 5000, 0.25, 50], gives: 1000 },
    { given: [40, 5000, 0.25, 0], gives: '' },
    {
      given: [40, 5000, 25, 50],
      refuses: 'win_rate must be a fraction from 0 to 1, but it is 25 (25 means 2500 %; write 25% or 0.25)',
    },
  ],
  source: { title: 'Sales velocity, Weflow', url: 'https://www.weflow.ai/blog/sales-velocity' },
  misused: {
    en: 'Averages over small and large deals together describe neither: count segments apart, and all four numbers over the same period. The deals of many periods together are not in work at once: take those of one, or of one on average.',
    ru: 'Средние по мелким и крупным сделкам вместе не описывают ни тех, ни других: считайте сегменты отдельно, а все четыре числа — за один период. Сделки многих периодов вместе не бывают в работе одновременно: берите один период или среднее за период.',
  },
  benchmark: null,
  neighbours: ['WIN_RATE', 'PIPELINE_COVERAGE', 'AOV', 'LEAD_VELOCITY'],
  aliases: {
    en: ['pipeline velocity', 'deal velocity'],
    ru: ['sales velocity', 'скорость воронки', 'скорость сделок'],
  },
});
