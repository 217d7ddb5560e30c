import { defineAggregate } from '../../kpi/define';
import { netPromoterScore, scores } from '../../kpi/scores';

export default defineAggregate({
  name: { en: 'Employee net promoter score', ru: 'Лояльность сотрудников (eNPS)' },
  question: {
    en: 'Would our staff recommend working here?',
    ru: 'Готовы ли сотрудники рекомендовать нас как работодателя?',
  },
  summary: {
    en: 'Share of employees who answer 9–10 less share of those who answer 0–6, from −100 to 100.',
    ru: 'Доля сотрудников с ответами 9–10 минус доля с ответами 0–6, от −100 до 100.',
  },
  params: [scores({ en: 'Employees’ answers from 0 to 10', ru: 'Ответы сотрудников от 0 до 10' })],
  unit: 'score',
  better: 'higher',
  formula: {
    en: '(answers 9–10 − answers 0–6) ÷ all answers × 100',
    ru: '(ответы 9–10 − ответы 0–6) ÷ все ответы × 100',
  },
  compute: netPromoterScore,
  native: '(COUNTIF({scores},">=9")-COUNTIF({scores},"<=6"))/COUNT({scores})*100',
  examples: [
    { given: [[[9], [10], [7], [3], [8]]], gives: 20 },
    { given: [[[''], ['']]], gives: '' },
    { given: [[['Answer'], [8], [7.5]]], refuses: 'scores must be a whole number from 0 to 10, but row 3 is 7.5' },
  ],
  source: {
    title: 'Employee Net Promoter Score (eNPS), Workleap Help Center',
    url: 'https://help.workleap.com/en/articles/10281698-employee-net-promoter-score-enps',
  },
  misused: {
    en: 'People who fear to be recognised answer 9. Keep it anonymous and publish nothing for teams of a few people.',
    ru: 'Кто боится быть узнанным, ставит 9. Опрашивайте анонимно и не публикуйте цифры по командам из нескольких человек.',
  },
  benchmark: null,
  neighbours: ['NPS', 'NPS_FROM_COUNTS', 'CSAT'],
  aliases: { en: ['eNPS', 'employee loyalty', 'staff NPS'], ru: ['eNPS', 'NPS сотрудников', 'лояльность персонала'] },
});
