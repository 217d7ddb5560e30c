/** Measures of marketing and of the answers to surveys. */

import type { Text } from '../../kpi/text';
import type { RoleId } from '../model';
import type { Measure, MeasureUnit, Where } from './measure';

const NEEDS_ANSWERS: Text = { en: 'a table of survey answers', ru: 'таблица ответов на опрос' };

/** A column of a spend table, or of one with a row a period. */
function spent(role: RoleId, name: Text, unit: MeasureUnit, lack: Text) {
  return {
    name,
    unit,
    adds: 'sum',
    from: [{ make: 'sum', kinds: ['spend'], of: role, at: ['date', 'period'], told: true }],
    column: true,
    lack,
  } as const satisfies Measure;
}

/** Answers within bounds. */
function answered(name: Text, where: Where, column: boolean) {
  return {
    name,
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'count', kinds: ['answers'], at: ['date'], where }],
    column,
    lack: NEEDS_ANSWERS,
  } as const satisfies Measure;
}

const visits = spent('visits', { en: 'Visits', ru: 'Визиты' }, 'count', {
  en: 'a table with visits',
  ru: 'таблица с визитами',
});
const leads = spent('leads', { en: 'Leads', ru: 'Лиды' }, 'count', { en: 'a table of leads', ru: 'таблица лидов' });

export const MARKETING = {
  spend: spent('spend', { en: 'Marketing spend', ru: 'Расходы на маркетинг' }, 'money', {
    en: 'a table with spend',
    ru: 'таблица с расходами',
  }),
  impressions: spent('impressions', { en: 'Impressions', ru: 'Показы' }, 'count', {
    en: 'a column with impressions',
    ru: 'столбец с показами',
  }),
  clicks: spent('clicks', { en: 'Clicks', ru: 'Клики' }, 'count', {
    en: 'a column with clicks',
    ru: 'столбец с кликами',
  }),
  conversions: spent('conversions', { en: 'Conversions', ru: 'Конверсии' }, 'count', {
    en: 'a column with conversions',
    ru: 'столбец с конверсиями',
  }),
  adRevenue: spent('adRevenue', { en: 'Revenue from ads', ru: 'Выручка от рекламы' }, 'money', {
    en: 'a table of spend with the value of conversions',
    ru: 'таблица расходов с ценностью конверсий',
  }),
  visits,
  leads: { ...leads, from: [{ make: 'count', kinds: ['leads'], at: ['created'] }, ...leads.from] },
  leadsWon: {
    name: { en: 'Of them customers by now', ru: 'Из них стали клиентами' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'count', kinds: ['leads'], at: ['created'], where: 'won' }],
    column: false,
    lack: {
      en: 'leads with stages of which it is said what is won and what is lost',
      ru: 'лиды со стадиями, о которых сказано, где продажа, а где отказ',
    },
  },
  mql: spent('mql', { en: 'Marketing-qualified leads', ru: 'Лиды MQL' }, 'count', {
    en: 'a column with marketing-qualified leads',
    ru: 'столбец с лидами MQL',
  }),
  sql: spent('sql', { en: 'Sales-qualified leads', ru: 'Лиды SQL' }, 'count', {
    en: 'a column with sales-qualified leads',
    ru: 'столбец с лидами SQL',
  }),
  answers: answered({ en: 'Answers about recommending', ru: 'Ответы о рекомендации' }, 'answered', false),
  promoters: answered({ en: 'Promoters (9–10)', ru: 'Промоутеры (9–10)' }, 'promoters', true),
  passives: answered({ en: 'Passives (7–8)', ru: 'Нейтральные (7–8)' }, 'passives', true),
  detractors: answered({ en: 'Detractors (0–6)', ru: 'Критики (0–6)' }, 'detractors', true),
  staffPromoters: answered(
    { en: 'Staff promoters (9–10)', ru: 'Промоутеры среди сотрудников' },
    'staff promoters',
    false,
  ),
  staffPassives: answered({ en: 'Staff passives (7–8)', ru: 'Нейтральные сотрудники' }, 'staff passives', false),
  staffDetractors: answered(
    { en: 'Staff detractors (0–6)', ru: 'Критики среди сотрудников' },
    'staff detractors',
    false,
  ),
  satisfactionAnswers: answered(
    { en: 'Answers about satisfaction', ru: 'Ответы об удовлетворённости' },
    'answered on satisfaction',
    false,
  ),
  satisfied: answered({ en: 'Satisfied answers', ru: 'Довольные ответы' }, 'satisfied', false),
  effortAnswers: answered({ en: 'Answers about effort', ru: 'Ответы об усилиях' }, 'effort', false),
  scoreSum: {
    name: { en: 'Sum of the effort scores', ru: 'Сумма оценок усилий' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'sum', kinds: ['answers'], of: 'score', at: ['date'], where: 'effort' }],
    column: false,
    lack: NEEDS_ANSWERS,
  },
  averageEffort: {
    name: { en: 'Average effort score', ru: 'Средняя оценка усилий' },
    unit: 'score',
    adds: 'anew',
    from: [{ make: 'ratio', of: 'scoreSum', by: 'effortAnswers' }],
    column: false,
    lack: NEEDS_ANSWERS,
  },
} as const satisfies Record<string, Measure>;
