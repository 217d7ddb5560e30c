import { defineKpi } from '../../kpi/define';
import { count, duration } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Average handling time', ru: 'Среднее время обработки (AHT)' },
  question: {
    en: 'How long does one request or order take us?',
    ru: 'Сколько времени уходит на одно обращение или заказ?',
  },
  summary: {
    en: 'Working time per request, order or call, in the unit in which the total is given.',
    ru: 'Рабочее время на одно обращение, заказ или звонок, в тех же единицах, что и общее время.',
  },
  params: [
    duration('total_time', { en: 'Total time spent', ru: 'Всего затрачено времени' }),
    count('units', { en: 'Requests, orders or calls', ru: 'Обращения, заказы или звонки' }),
  ],
  unit: 'time',
  better: 'lower',
  formula: { en: 'total time ÷ units', ru: 'общее время ÷ число обращений' },
  compute: (time, units) => time / units,
  native: '{total_time}/{units}',
  examples: [
    { given: [480, 60], gives: 8 },
    { given: [480, 0], gives: '' },
    { given: [-480, 60], refuses: 'total_time must be zero or more, but it is -480' },
  ],
  source: {
    title: 'Average Handle Time (AHT), Genesys Cloud Glossary',
    url: 'https://help.mypurecloud.com/glossary/average-handle-time-aht/',
  },
  misused: {
    en: 'Pressing it down makes people hang up early, and the same customer calls again: watch CSAT beside it.',
    ru: 'Если давить на этот показатель, разговор комкают и клиент звонит снова: смотрите вместе с CSAT.',
  },
  benchmark: null,
  neighbours: ['ON_TIME_RATE', 'CES', 'CSAT'],
  aliases: {
    en: ['AHT', 'average handle time', 'processing time'],
    ru: ['AHT', 'время обслуживания', 'скорость обработки'],
  },
});
