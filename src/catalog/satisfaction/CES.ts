import { defineAggregate } from '../../kpi/define';
import { number, optional } from '../../kpi/param';
import { meanScore, scores } from '../../kpi/scores';

export default defineAggregate({
  name: { en: 'Customer effort score', ru: 'Индекс усилий клиента (CES)' },
  question: {
    en: 'How easy is it for customers to deal with us?',
    ru: 'Легко ли клиентам решать с нами свои вопросы?',
  },
  summary: {
    en: 'The mean answer to “it was easy to solve my problem”, where the highest answer means no effort at all.',
    ru: 'Средняя оценка утверждения «решить вопрос было легко», где высший балл — без всяких усилий.',
  },
  params: [
    scores({ en: 'Answers from 1 up', ru: 'Оценки от 1 и выше' }),
    optional(number('scale_max', { en: 'Highest answer of the scale', ru: 'Высшая оценка шкалы' }), 7),
  ],
  unit: 'score',
  better: 'higher',
  formula: { en: 'sum of answers ÷ number of answers', ru: 'сумма оценок ÷ число ответов' },
  compute: meanScore,
  native: 'IF(MAX({scores})>{scale_max},"",AVERAGE({scores}))',
  examples: [
    { given: [[[7], [6], [5], [4]]], gives: 5.5 },
    { given: [[[5], [4], [3]], 5], gives: 4 },
    { given: [[[''], ['']]], gives: '' },
    { given: [[['Ease'], [7], [8]]], refuses: 'scores must be a number from 1 to 7, but row 3 is 8' },
    { given: [[[7], [6]], 6.5], refuses: 'scale_max must be a whole number from 2 up, but it is 6.5' },
  ],
  source: {
    title: 'Customer Effort Score: 7-point scale to average, CYS Group',
    url: 'https://support.cys.group/support/solutions/articles/3000095529-customer-effort-score-7-point-scale-to-average',
  },
  misused: {
    en: 'If the question asks how much effort it took, a high answer is bad: turn the scale round before averaging.',
    ru: 'Если спрашивают, сколько усилий потребовалось, высокая оценка — это плохо: сначала переверните шкалу.',
  },
  benchmark: null,
  neighbours: ['CSAT', 'NPS', 'HANDLING_TIME'],
  aliases: { en: ['CES', 'ease score'], ru: ['CES', 'оценка усилий клиента', 'лёгкость решения вопроса'] },
});
