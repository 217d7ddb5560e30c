/** Measures of deals and of the people who close them. A deal counts as won or lost in the period of its closing. */

import type { Measure } from './measure';

const DEALS = ['deals'] as const;
const CLOSED = ['closed', 'created'] as const;
const CREATED = ['created', 'closed'] as const;
const NEEDS_DEALS = { en: 'a table of deals with stages', ru: 'таблица сделок со стадиями' };
const NEEDS_OUTCOMES = {
  en: 'deals with stages of which it is said what is won and what is lost',
  ru: 'сделки со стадиями, о которых сказано, где выигрыш, а где проигрыш',
};

export const DEAL_MEASURES = {
  opportunities: {
    name: { en: 'Deals created', ru: 'Создано сделок' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'count', kinds: DEALS, at: CREATED }],
    column: true,
    lack: NEEDS_DEALS,
  },
  won: {
    name: { en: 'Deals won', ru: 'Выигранные сделки' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'count', kinds: DEALS, at: CLOSED, where: 'won' }],
    column: true,
    lack: NEEDS_OUTCOMES,
  },
  lost: {
    name: { en: 'Deals lost', ru: 'Проигранные сделки' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'count', kinds: DEALS, at: CLOSED, where: 'lost' }],
    column: true,
    lack: NEEDS_OUTCOMES,
  },
  createdClosed: {
    name: { en: 'Of them closed', ru: 'Из них закрыто' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'count', kinds: DEALS, at: CREATED, where: 'decided' }],
    column: false,
    lack: NEEDS_OUTCOMES,
  },
  createdWon: {
    name: { en: 'Of them won', ru: 'Из них выиграно' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'count', kinds: DEALS, at: CREATED, where: 'won' }],
    column: false,
    lack: NEEDS_OUTCOMES,
  },
  wonAmount: {
    name: { en: 'Amount won', ru: 'Сумма выигранных сделок' },
    unit: 'money',
    adds: 'sum',
    from: [{ make: 'sum', kinds: DEALS, of: 'amount', at: CLOSED, where: 'won' }],
    column: false,
    lack: NEEDS_OUTCOMES,
  },
  averageDeal: {
    name: { en: 'Average deal won', ru: 'Средний чек сделки' },
    unit: 'money',
    adds: 'anew',
    from: [
      { make: 'ratio', of: 'wonAmount', by: 'won:having:amount' },
      { make: 'ratio', of: 'wonAmount', by: 'won' },
    ],
    column: false,
    lack: NEEDS_OUTCOMES,
  },
  cycleDays: {
    name: { en: 'Days from creation to win, all deals won', ru: 'Дней от создания до выигрыша, всего' },
    unit: 'days',
    adds: 'sum',
    from: [{ make: 'days', kinds: DEALS, since: 'created', until: 'closed', at: ['closed'], where: 'won' }],
    column: false,
    lack: { en: 'deals with created and closed dates', ru: 'сделки с датами создания и закрытия' },
  },
  salesCycle: {
    name: { en: 'Sales cycle, days', ru: 'Цикл сделки, дней' },
    unit: 'days',
    adds: 'anew',
    from: [
      { make: 'ratio', of: 'cycleDays', by: 'won:having:created' },
      { make: 'ratio', of: 'cycleDays', by: 'won' },
    ],
    column: false,
    lack: { en: 'deals with created and closed dates', ru: 'сделки с датами создания и закрытия' },
  },
  conversionDays: {
    name: { en: 'Days from the lead to the win, all deals won', ru: 'Дней от лида до выигрыша, всего' },
    unit: 'days',
    adds: 'sum',
    from: [{ make: 'days', kinds: DEALS, since: 'leadDate', until: 'closed', at: ['closed'], where: 'won' }],
    column: false,
    lack: { en: 'deals with the date of their lead', ru: 'сделки с датой лида' },
  },
  openDeals: {
    name: { en: 'Open deals now', ru: 'Открытые сделки сейчас' },
    unit: 'count',
    adds: 'state now',
    from: [{ make: 'count', kinds: DEALS, where: 'open' }],
    column: false,
    lack: NEEDS_DEALS,
  },
  pipelineValue: {
    name: { en: 'Pipeline value now', ru: 'Сумма открытых сделок сейчас' },
    unit: 'money',
    adds: 'state now',
    from: [{ make: 'sum', kinds: DEALS, of: 'amount', where: 'open' }],
    column: false,
    lack: NEEDS_DEALS,
  },
  weightedPipeline: {
    name: { en: 'Weighted pipeline now', ru: 'Взвешенная сумма открытых сделок' },
    unit: 'money',
    adds: 'state now',
    from: [{ make: 'weighted', kinds: DEALS, of: 'amount', by: 'probability', where: 'open' }],
    column: false,
    lack: { en: 'deals with probabilities', ru: 'сделки с вероятностями' },
  },
  reps: {
    name: { en: 'Sales reps', ru: 'Менеджеры' },
    unit: 'count',
    adds: 'average',
    from: [
      { make: 'distinct', kinds: DEALS, of: 'rep', at: CLOSED, where: 'won' },
      { make: 'distinct', kinds: ['orders'], of: 'rep', at: ['date'] },
    ],
    column: true,
    lack: { en: 'a column with the sales rep', ru: 'столбец с менеджером' },
  },
} as const satisfies Record<string, Measure>;
