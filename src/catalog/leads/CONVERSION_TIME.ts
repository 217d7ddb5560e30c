import { defineKpi } from '../../kpi/define';
import { count, duration } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Average time to conversion', ru: 'Среднее время до конверсии' },
  question: { en: 'How long does it take until a lead converts?', ru: 'Сколько проходит времени до конверсии?' },
  summary: {
    en: 'Time that passes, on average, from first contact to conversion, in the unit of the total.',
    ru: 'Сколько в среднем проходит от первого контакта до конверсии, в тех же единицах, что и общее время.',
  },
  params: [
    duration('total_time', { en: 'Total time of all who converted', ru: 'Суммарное время всех конверсий' }),
    count('conversions', { en: 'Conversions', ru: 'Число конверсий' }),
  ],
  unit: 'time',
  better: 'lower',
  formula: { en: 'total time ÷ conversions', ru: 'общее время ÷ число конверсий' },
  compute: (time, conversions) => time / conversions,
  native: '{total_time}/{conversions}',
  examples: [
    { given: [360, 24], gives: 15 },
    { given: [360, 0], gives: '' },
    { given: [-5, 24], refuses: 'total_time must be zero or more, but it is -5' },
  ],
  source: {
    title: 'How to calculate lead conversion cycle, Brainshark',
    url: 'https://www.brainshark.com/ideas-blog/how-calculate-lead-conversion-cycle/',
  },
  misused: {
    en: 'Among recent leads only the quick ones have converted yet, so the average of a young month is always too short.',
    ru: 'Среди свежих лидов успели сконвертироваться только быстрые, поэтому у последнего месяца среднее всегда занижено.',
  },
  benchmark: null,
  neighbours: ['CONVERSION', 'SALES_VELOCITY', 'HANDLING_TIME'],
  aliases: { en: ['time to convert', 'conversion lag'], ru: ['время конверсии', 'срок конверсии', 'время до покупки'] },
});
