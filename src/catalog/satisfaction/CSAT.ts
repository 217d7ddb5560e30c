import { defineAggregate } from '../../kpi/define';
import { number, optional } from '../../kpi/param';
import { satisfiedShare, scores } from '../../kpi/scores';

export default defineAggregate({
  name: { en: 'Customer satisfaction score', ru: 'Удовлетворённость клиентов (CSAT)' },
  question: { en: 'What share of customers is satisfied?', ru: 'Какая доля клиентов довольна?' },
  summary: {
    en: 'The share of answers at the satisfied end of the scale: 4 and 5 of five, if not told otherwise.',
    ru: 'Доля ответов в верхней части шкалы: 4 и 5 из пяти, если не указано иное.',
  },
  params: [
    scores({ en: 'Answers from 1 up', ru: 'Оценки от 1 и выше' }),
    optional(number('scale_max', { en: 'Highest answer of the scale', ru: 'Высшая оценка шкалы' }), 5),
    optional(number('satisfied_from', { en: 'Lowest satisfied answer', ru: 'С какой оценки клиент доволен' })),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'satisfied answers ÷ all answers', ru: 'ответы довольных ÷ все ответы' },
  compute: satisfiedShare,
  native:
    'IF(MAX({scores})>{scale_max},"",COUNTIF({scores},">="&IF({satisfied_from}="",ROUNDUP(4*{scale_max}/5,0),{satisfied_from}))/COUNT({scores}))',
  examples: [
    { given: [[[5], [4], [3], [5], [1]]], gives: 0.6 },
    { given: [[[10], [8], [7], [3]], 10], gives: 0.5 },
    { given: [[[5], [4], [3], [5], [1]], 5, 5], gives: 0.4 },
    { given: [[['Score'], ['']]], gives: '' },
    { given: [[[5], [4], [7]]], refuses: 'scores must be a number from 1 to 5, but row 3 is 7' },
    { given: [[[5], [4]], 1], refuses: 'scale_max must be a whole number from 2 up, but it is 1' },
    { given: [[[5], [4]], 5, 8], refuses: 'satisfied_from must be a number from 1 to 5, but it is 8' },
  ],
  source: {
    title: 'Everything you need to know about measuring customer satisfaction, GetFeedback',
    url: 'https://www.getfeedback.com/resources/csat/everything-you-need-to-know-about-measuring-customer-satisfaction/',
  },
  misused: {
    en: 'The mean of the answers is another figure; and shares from scales of 5 and of 10 do not compare.',
    ru: 'Средняя оценка — это другой показатель; и доли по пятибалльной и десятибалльной шкале не сравнивают.',
  },
  benchmark: null,
  neighbours: ['NPS', 'CES', 'ON_TIME_RATE'],
  aliases: {
    en: ['CSAT', 'satisfaction rate', 'top-two box'],
    ru: ['CSAT', 'индекс удовлетворённости', 'доля довольных'],
  },
});
