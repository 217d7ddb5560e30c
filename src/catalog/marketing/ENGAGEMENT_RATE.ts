import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Engagement rate', ru: 'Вовлечённость (ER)' },
  question: { en: 'How actively does our audience react?', ru: 'Насколько активно реагирует наша аудитория?' },
  summary: {
    en: 'Likes, comments, shares and other reactions as a share of the audience.',
    ru: 'Лайки, комментарии, репосты и другие реакции по отношению к аудитории.',
  },
  params: [
    count('interactions', { en: 'Reactions of all kinds', ru: 'Все реакции' }),
    count('audience', { en: 'Reach or followers', ru: 'Охват или подписчики' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'interactions ÷ audience', ru: 'реакции ÷ аудитория' },
  compute: (interactions, audience) => interactions / audience,
  native: '{interactions}/{audience}',
  examples: [
    { given: [450, 15000], gives: 0.03 },
    { given: [450, 0], gives: '' },
  ],
  source: {
    title: 'Engagement rate: what it is and how to calculate it, Bettermode',
    url: 'https://bettermode.com/blog/engagement-rate',
  },
  misused: {
    en: 'A rate by reach and a rate by followers are two figures: keep to one audience before comparing posts.',
    ru: 'Вовлечённость по охвату (ERR) и по подписчикам (ER) — разные цифры: сравнивайте посты по одной базе.',
  },
  benchmark: null,
  neighbours: ['CTR', 'CPM', 'BRAND_LIFT'],
  aliases: {
    en: ['ER', 'social engagement'],
    ru: ['ER', 'ERR', 'коэффициент вовлечённости', 'вовлечённость аудитории'],
  },
});
