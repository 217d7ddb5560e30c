/** Measures of recurring revenue: the movements of MRR. */

import type { Text } from '../../kpi/text';
import type { Adds, Measure } from './measure';

const NEEDS_SUBSCRIPTIONS: Text = {
  en: 'a table of subscriptions with customers, dates and MRR',
  ru: 'таблица подписок с клиентами, датами и MRR',
};

function moved<const Extra extends readonly Measure['from'][number][]>(
  name: Text,
  column: number,
  adds: Adds,
  ...extra: Extra
) {
  return {
    name,
    unit: 'money',
    adds,
    from: [{ make: 'movements', column }, ...extra],
    column: true,
    lack: NEEDS_SUBSCRIPTIONS,
  } as const satisfies Measure;
}

const UNDATED = { kinds: ['subscriptions'], where: 'undated' } as const;

export const RECURRING = {
  mrrStart: moved({ en: 'MRR at start', ru: 'MRR на начало' }, 2, 'first', { make: 'sum', of: 'mrr', ...UNDATED }),
  newMrr: moved({ en: 'New MRR', ru: 'Новая MRR' }, 3, 'sum'),
  expansionMrr: moved({ en: 'Expansion MRR', ru: 'MRR расширения' }, 4, 'sum'),
  contractionMrr: moved({ en: 'Contraction MRR', ru: 'MRR сокращения' }, 5, 'sum', { make: 'none', ...UNDATED }),
  churnedMrr: moved({ en: 'Churned MRR', ru: 'Потерянная MRR' }, 6, 'sum', {
    make: 'sum',
    kinds: ['subscriptions'],
    of: 'mrr',
    where: 'churned',
  }),
  reactivationMrr: moved({ en: 'Reactivation MRR', ru: 'MRR возврата' }, 7, 'sum'),
  netNewMrr: moved({ en: 'Net new MRR', ru: 'Чистая новая MRR' }, 8, 'sum'),
  mrrEnd: moved({ en: 'MRR at end', ru: 'MRR на конец' }, 9, 'last', {
    make: 'rest',
    of: 'mrrStart',
    without: 'churnedMrr',
  }),
  subscribersStart: {
    name: { en: 'Subscribers at start', ru: 'Подписчики на начало' },
    unit: 'count',
    adds: 'first',
    from: [{ make: 'subscribers', count: 'at start' }],
    column: false,
    lack: NEEDS_SUBSCRIPTIONS,
  },
  lostSubscribers: {
    name: { en: 'Lost subscribers', ru: 'Ушедшие подписчики' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'subscribers', count: 'lost' }],
    column: false,
    lack: NEEDS_SUBSCRIPTIONS,
  },
  accounts: {
    name: { en: 'Paying customers at end', ru: 'Платящие клиенты на конец' },
    unit: 'count',
    adds: 'last',
    from: [
      { make: 'movements', column: 10 },
      { make: 'rest', of: 'customersStart', without: 'lostCustomers' },
    ],
    column: false,
    lack: NEEDS_SUBSCRIPTIONS,
  },
} as const satisfies Record<string, Measure>;
