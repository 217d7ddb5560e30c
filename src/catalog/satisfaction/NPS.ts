import { defineAggregate } from '../../kpi/define';
import { netPromoterScore, scores } from '../../kpi/scores';

export default defineAggregate({
  name: { en: 'Net promoter score', ru: 'Индекс лояльности клиентов (NPS)' },
  question: { en: 'Would our customers recommend us?', ru: 'Готовы ли клиенты нас рекомендовать?' },
  summary: {
    en: 'Share of promoters (9–10) less share of detractors (0–6) among all answers, from −100 to 100.',
    ru: 'Доля промоутеров (9–10) минус доля критиков (0–6) среди всех ответов, от −100 до 100.',
  },
  params: [scores({ en: 'Answers from 0 to 10', ru: 'Ответы от 0 до 10' })],
  unit: 'score',
  better: 'higher',
  formula: {
    en: '(answers 9–10 − answers 0–6) ÷ all answers × 100',
    ru: '(ответы 9–10 − ответы 0–6) ÷ все ответы × 100',
  },
  compute: netPromoterScore,
  native: '(COUNTIF({scores},">=9")-COUNTIF({scores},"<=6"))/COUNT({scores})*100',
  examples: [
    { given: [[[10], [9], [8], [6]]], gives: 25 },
    { given: [[['Score'], [''], ['']]], gives: '' },
    { given: [[[10], [11]]], refuses: 'scores must be a whole number from 0 to 10, but row 2 is 11' },
  ],
  source: {
    title: 'Measuring your Net Promoter Score, Bain & Company',
    url: 'https://www.netpromotersystem.com/about/measuring-your-net-promoter-score/',
  },
  misused: {
    en: 'A score of fewer than about a hundred answers moves by chance; do not compare teams by it.',
    ru: 'При числе ответов меньше примерно ста показатель меняется случайно; не сравнивайте по нему команды.',
  },
  benchmark: null,
  neighbours: ['NPS_FROM_COUNTS', 'ENPS', 'CSAT'],
  aliases: { en: ['promoters', 'recommendation score'], ru: ['NPS', 'лояльность', 'готовность рекомендовать'] },
});
