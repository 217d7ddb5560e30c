import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'On-time rate', ru: 'Доля выполненного в срок' },
  question: { en: 'How often do we keep our deadlines?', ru: 'Как часто мы укладываемся в срок?' },
  summary: {
    en: 'The share of completed orders or tasks that were done by the promised time.',
    ru: 'Доля выполненных заказов или задач, сделанных к обещанному сроку.',
  },
  params: [
    count('on_time', { en: 'Done on time', ru: 'Выполнено в срок' }),
    count('completed', { en: 'All completed', ru: 'Всего выполнено' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'done on time ÷ all completed', ru: 'выполнено в срок ÷ всего выполнено' },
  compute: (onTime, completed) => onTime / completed,
  native: '{on_time}/{completed}',
  examples: [
    { given: [190, 200], gives: 0.95 },
    { given: [0, 0], gives: '' },
    { given: [-1, 200], refuses: 'on_time must be zero or more, but it is -1' },
  ],
  source: { title: 'On-time delivery metrics, Evidence', url: 'https://evidence.dev/blog/on-time-delivery-metrics' },
  misused: {
    en: 'Deadlines moved after the fact, or overdue orders left out because they are still open, make the rate look perfect.',
    ru: 'Если сроки переносят задним числом или не считают просроченное и ещё не закрытое, показатель выходит идеальным.',
  },
  benchmark: null,
  neighbours: ['HANDLING_TIME', 'DEFECT_RATE', 'CSAT'],
  aliases: {
    en: ['on-time delivery', 'OTD', 'SLA compliance'],
    ru: ['OTD', 'своевременность', 'доставка вовремя', 'соблюдение SLA'],
  },
});
