/** Measures of how fast people are answered, of what they send back, and of what those who stay bring. */

import type { Text } from '../../kpi/text';
import type { Measure } from './measure';

const NEEDS_ANSWERS: Text = {
  en: 'leads with the times of arrival and of the first answer',
  ru: 'заявки со временем поступления и первого ответа',
};

const ANSWERED = { kinds: ['leads'], at: ['created'], where: 'responded' } as const;

export const SERVICE = {
  answeredLeads: {
    name: { en: 'Requests answered', ru: 'Отвеченные заявки' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'count', ...ANSWERED }],
    column: false,
    lack: NEEDS_ANSWERS,
  },
  responseMinutes: {
    name: { en: 'Minutes to first answers, all requests', ru: 'Минут до первого ответа, всего' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'minutes', since: 'created', until: 'responded', ...ANSWERED }],
    column: false,
    lack: NEEDS_ANSWERS,
  },
  responseTime: {
    name: { en: 'Time to first answer, minutes', ru: 'Время до первого ответа, минут' },
    unit: 'minutes',
    adds: 'anew',
    from: [{ make: 'ratio', of: 'responseMinutes', by: 'answeredLeads' }],
    column: false,
    lack: NEEDS_ANSWERS,
  },
  returns: {
    name: { en: 'Returns', ru: 'Возвраты' },
    unit: 'money',
    adds: 'sum',
    from: [{ make: 'sum', kinds: ['orders'], of: 'returned', at: ['date'] }],
    column: true,
    lack: { en: 'orders with a returned amount', ru: 'заказы с суммой возврата' },
  },
  existingRevenue: {
    name: { en: 'Revenue of existing customers', ru: 'Выручка от постоянных клиентов' },
    unit: 'money',
    adds: 'sum',
    from: [{ make: 'customers', kinds: ['orders'], at: ['date'], column: 9 }],
    column: true,
    lack: { en: 'orders with customers and amounts', ru: 'заказы с клиентами и суммами' },
  },
  newShare: {
    name: { en: 'Share of new customers in revenue', ru: 'Доля новых клиентов в выручке' },
    unit: 'fraction',
    adds: 'anew',
    from: [{ make: 'ratio', of: 'newRevenue', by: 'revenue' }],
    column: false,
  },
  existingShare: {
    name: { en: 'Share of existing customers in revenue', ru: 'Доля постоянных клиентов в выручке' },
    unit: 'fraction',
    adds: 'anew',
    from: [{ make: 'ratio', of: 'existingRevenue', by: 'revenue' }],
    column: false,
  },
  revenueToDate: {
    name: { en: 'Revenue from the start of the year', ru: 'Выручка с начала года' },
    unit: 'money',
    adds: 'anew',
    from: [{ make: 'year to date', of: 'revenue', years: 0 }],
    column: false,
  },
  revenueToDateBefore: {
    name: { en: 'Revenue from the start of last year to the same day', ru: 'Выручка за тот же срок прошлого года' },
    unit: 'money',
    adds: 'anew',
    from: [{ make: 'year to date', of: 'revenue', years: 1 }],
    column: false,
    lack: { en: 'revenue of this year and of last year', ru: 'выручка за этот и за прошлый год' },
  },
} as const satisfies Record<string, Measure>;
