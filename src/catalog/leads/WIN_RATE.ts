import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Win rate', ru: 'Доля выигранных сделок' },
  question: {
    en: 'What share of the deals that came to an end did we win?',
    ru: 'Какую долю завершённых сделок мы выиграли?',
  },
  summary: {
    en: 'Won deals as a share of won and lost ones; open deals do not count.',
    ru: 'Доля выигранных среди выигранных и проигранных сделок; открытые не считаются.',
  },
  params: [
    count('won', { en: 'Deals won', ru: 'Выигранные сделки' }),
    count('lost', { en: 'Deals lost', ru: 'Проигранные сделки' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'won ÷ (won + lost)', ru: 'выигранные ÷ (выигранные + проигранные)' },
  compute: (won, lost) => won / (won + lost),
  native: '{won}/({won}+{lost})',
  examples: [
    { given: [27, 63], gives: 0.3 },
    { given: [5, 0], gives: 1 },
    { given: [0, 0], gives: '' },
  ],
  source: { title: 'Win rate, KPI Tree', url: 'https://kpitree.co/integrations/hubspot/win-rate' },
  misused: {
    en: 'Dividing by all deals, open ones included, gives the close rate. Dead deals never marked as lost make it look high.',
    ru: 'Деление на все сделки вместе с открытыми — это другой показатель, конверсия в продажу. «Мёртвые» сделки, не закрытые как проигранные, завышают долю.',
  },
  benchmark: null,
  neighbours: ['CLOSE_RATE', 'SALES_VELOCITY', 'REQUIRED_PIPELINE'],
  aliases: { en: ['closed-won rate', 'success rate'], ru: ['win rate', 'винрейт', 'процент выигранных сделок'] },
});
