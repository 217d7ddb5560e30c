import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'NPS from counts', ru: 'NPS по числу ответов' },
  question: {
    en: 'What is our NPS, if answers are counted already?',
    ru: 'Каков наш NPS, если ответы уже посчитаны?',
  },
  summary: {
    en: 'Promoters less detractors among all who answered, from −100 to 100.',
    ru: 'Промоутеры минус критики среди всех ответивших, от −100 до 100.',
  },
  params: [
    count('promoters', { en: 'Promoters (answers 9–10)', ru: 'Промоутеры (ответы 9–10)' }),
    count('passives', { en: 'Passives (answers 7–8)', ru: 'Нейтралы (ответы 7–8)' }),
    count('detractors', { en: 'Detractors (answers 0–6)', ru: 'Критики (ответы 0–6)' }),
  ],
  unit: 'score',
  better: 'higher',
  formula: {
    en: '(promoters − detractors) ÷ (promoters + passives + detractors) × 100',
    ru: '(промоутеры − критики) ÷ (промоутеры + нейтралы + критики) × 100',
  },
  compute: (promoters, passives, detractors) => ((promoters - detractors) / (promoters + passives + detractors)) * 100,
  native: '({promoters}-{detractors})/({promoters}+{passives}+{detractors})*100',
  examples: [
    { given: [50, 30, 20], gives: 30 },
    { given: [0, 0, 0], gives: '' },
    { given: [50, 30, -20], refuses: 'detractors must be zero or more, but it is -20' },
  ],
  source: {
    title: 'Measuring your Net Promoter Score, Bain & Company',
    url: 'https://www.netpromotersystem.com/about/measuring-your-net-promoter-score/',
  },
  misused: {
    en: 'Passives left out of the total push the score to the extremes; they count although they cancel nothing.',
    ru: 'Если не учесть нейтралов в общем числе, показатель уходит в крайности; в знаменателе они нужны.',
  },
  benchmark: null,
  neighbours: ['NPS', 'ENPS', 'CSAT'],
  aliases: { en: ['promoters and detractors'], ru: ['промоутеры и критики'] },
});
