import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Activities per rep', ru: 'Активность на менеджера' },
  question: { en: 'How much does each salesperson do?', ru: 'Сколько действий делает каждый менеджер?' },
  summary: {
    en: 'Calls, emails or meetings of the period per salesperson.',
    ru: 'Звонки, письма или встречи за период в среднем на одного менеджера.',
  },
  params: [
    count('activities', { en: 'Calls, emails or meetings', ru: 'Звонки, письма или встречи' }),
    count('reps', { en: 'Salespeople', ru: 'Менеджеры' }),
  ],
  unit: 'count',
  better: 'higher',
  formula: { en: 'activities ÷ salespeople', ru: 'действия ÷ менеджеры' },
  compute: (activities, reps) => activities / reps,
  native: '{activities}/{reps}',
  examples: [
    { given: [840, 7], gives: 120 },
    { given: [840, 0], gives: '' },
  ],
  source: {
    title: 'Sales rep productivity metrics, ClimbtheLadder',
    url: 'https://climbtheladder.com/how-to-measure-sales-rep-productivity-with-key-metrics',
  },
  misused: {
    en: 'Pay by activities and you get many short calls. Calls, emails and meetings are not worth the same: count them apart.',
    ru: 'Платите за активность — получите много коротких звонков. Звонки, письма и встречи неравноценны: считайте их отдельно.',
  },
  benchmark: null,
  neighbours: ['REVENUE_PER_REP', 'CONVERSION', 'QUOTA_ATTAINMENT'],
  aliases: {
    en: ['calls per rep', 'sales activity'],
    ru: ['звонков на менеджера', 'активность менеджеров', 'встреч на менеджера'],
  },
});
