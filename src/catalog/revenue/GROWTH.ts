import { defineKpi } from '../../kpi/define';
import { number } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Growth rate', ru: 'Темп прироста' },
  question: {
    en: 'By how much have we grown since the period before?',
    ru: 'На сколько мы выросли по сравнению с прошлым периодом?',
  },
  summary: {
    en: 'Change against the period before, as a share of the earlier figure.',
    ru: 'Изменение к прошлому периоду в долях от прежнего значения.',
  },
  params: [
    number('current', { en: 'Figure of this period', ru: 'Значение за текущий период' }),
    number('previous', { en: 'Figure of the period before', ru: 'Значение за прошлый период' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: '(current − previous) ÷ |previous|', ru: '(текущий период − прошлый период) ÷ |прошлый период|' },
  compute: (current, previous) => (current - previous) / Math.abs(previous),
  native: '({current}-{previous})/ABS({previous})',
  examples: [
    { given: [120, 100], gives: 0.2 },
    { given: [-50, -100], gives: 0.5 },
    { given: [80, 0], gives: '' },
  ],
  source: { title: 'Relative change, Wikipedia', url: 'https://en.wikipedia.org/wiki/Relative_change' },
  misused: {
    en: 'A month against the month before mixes growth with the season; take the same month of last year. Monthly rates do not add up to a yearly one.',
    ru: 'Сравнение с прошлым месяцем смешивает рост и сезонность: берите тот же месяц прошлого года. Месячные темпы нельзя складывать в годовой.',
  },
  benchmark: null,
  neighbours: ['CAGR', 'VARIANCE', 'LEAD_VELOCITY'],
  aliases: {
    en: ['percentage change', 'revenue growth', 'MoM', 'YoY'],
    ru: ['прирост', 'рост выручки', 'динамика к прошлому периоду'],
  },
});
