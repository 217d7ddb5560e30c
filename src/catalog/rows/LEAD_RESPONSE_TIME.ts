import { optional } from '../../kpi/param';
import { oneOf } from '../../kpi/words';
import { dates, endDates } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { responseTime, TIME_UNITS } from '../../rows/lead-response-time';
import { statistic } from '../../rows/spans';
import { shown } from '../../rows/table';

export default defineRows({
  name: { en: 'Lead response time', ru: 'Время ответа на заявку' },
  question: { en: 'How long does a lead wait for our first answer?', ru: 'Сколько заявка ждёт первого ответа?' },
  summary: {
    en: 'Time from the arrival of a lead to the first answer, as a mean or a median over answered leads.',
    ru: 'Время от поступления заявки до первого ответа: среднее или медиана по отвеченным заявкам.',
  },
  params: [
    dates('created', { en: 'Date and time at which each lead came in', ru: 'Дата и время поступления каждой заявки' }),
    endDates('responded', {
      en: 'Date and time of the first answer; blank for none',
      ru: 'Дата и время первого ответа; пусто, если его не было',
    }),
    statistic({ en: 'Mean or median', ru: 'Среднее или медиана' }),
    optional(oneOf('unit', { en: 'Unit of the result', ru: 'Единица результата' }, TIME_UNITS), 'minutes'),
  ],
  compute: (_sheet, created, responded, which, unit) => shown(responseTime(created, responded, which, unit)),
  unit: 'time',
  better: 'lower',
  formula: {
    en: 'mean (or median) of the time from arrival to the first answer, in minutes, hours or days (of 24 hours, nights and weekends counted). Only answered leads count; an unanswered lead is left out, it does not count as zero. An answer before the arrival is an error',
    ru: 'среднее (или медиана) времени от поступления до первого ответа в минутах, часах или днях (по 24 часа, ночи и выходные считаются). Учитываются только отвеченные заявки; заявка без ответа пропускается, а не считается нулём. Ответ раньше поступления — ошибка',
  },
  examples: [
    {
      given: [
        [['Created'], ['2024-03-04 10:00'], ['2024-03-04 11:00'], ['2024-03-04 12:00']],
        [['Answered'], ['2024-03-04 10:10'], [''], ['2024-03-04 12:50']],
      ],
      gives: 30,
    },
    {
      given: [
        [['2024-03-04 10:00'], ['2024-03-04 11:00']],
        [['no answer'], ['']],
      ],
      gives: '',
    },
    {
      given: [[['2024-03-04 10:00']], [['2024-03-04 09:00']]],
      refuses: 'responded must be on or after created (2024-03-04 10:00), but it is "2024-03-04 09:00"',
    },
  ],
  source: {
    title: 'The Short Life of Online Sales Leads, Harvard Business Review',
    url: 'https://hbr.org/2011/03/the-short-life-of-online-sales-leads',
  },
  misused: {
    en: 'It says nothing of the leads that nobody answered: look at their number too. One forgotten lead can make the mean useless; the median stays honest.',
    ru: 'Показатель молчит о заявках, на которые никто не ответил: смотрите и на их число. Одна забытая заявка портит среднее, медиана остаётся честной.',
  },
  benchmark: null,
  neighbours: ['SALES_CYCLE', 'LEAD_TO_CUSTOMER', 'CONVERSION_TIME'],
  aliases: {
    en: ['speed to lead', 'first response time'],
    ru: ['скорость реакции', 'время первого ответа', 'скорость обработки лида'],
  },
});
