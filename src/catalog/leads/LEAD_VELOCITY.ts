import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Lead velocity rate', ru: 'Темп прироста лидов' },
  question: { en: 'Is our flow of qualified leads growing?', ru: 'Растёт ли поток квалифицированных лидов?' },
  summary: {
    en: 'Growth of the number of qualified leads against the month before.',
    ru: 'Прирост числа квалифицированных лидов к прошлому месяцу.',
  },
  params: [
    count('qualified_leads', { en: 'Qualified leads this month', ru: 'Квалифицированные лиды за месяц' }),
    count('previous_qualified_leads', {
      en: 'Qualified leads the month before',
      ru: 'Квалифицированные лиды за прошлый месяц',
    }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: '(qualified leads − those of the month before) ÷ those of the month before',
    ru: '(лиды за месяц − лиды за прошлый месяц) ÷ лиды за прошлый месяц',
  },
  compute: (leads, previous) => (leads - previous) / previous,
  native: '({qualified_leads}-{previous_qualified_leads})/{previous_qualified_leads}',
  examples: [
    { given: [250, 200], gives: 0.25 },
    { given: [150, 200], gives: -0.25 },
    { given: [10, 0], gives: '' },
  ],
  source: {
    title: 'Why lead velocity rate is the most important metric in SaaS, SaaStr',
    url: 'https://saastr.wordpress.com/2012/12/12/why-lead-velocity-rate-lvr-is-the-most-important-metric-in-saas/',
  },
  misused: {
    en: 'Looser criteria raise it at once and revenue never: keep the definition of a qualified lead unchanged, and leave raw leads out.',
    ru: 'Стоит смягчить критерии — и показатель вырастет, а выручка нет: не меняйте определение квалифицированного лида и не берите сырые заявки.',
  },
  benchmark: null,
  neighbours: ['GROWTH', 'MQL_TO_SQL', 'SALES_VELOCITY'],
  aliases: { en: ['LVR', 'lead growth'], ru: ['LVR', 'прирост лидов', 'рост числа лидов'] },
});
