/** Roles of how fast people are answered, and of what customers send back. */

import type { Role } from './role';

export const SERVICE_ROLES = {
  responded: {
    name: { en: 'First answer', ru: 'Первый ответ' },
    holds: 'end date',
    kinds: ['leads'],
    says: 'responded, responded at, first response, first answer, answered, answered at, first contact, дата ответа, первый ответ, дата первого ответа, время ответа, время первого ответа, отвечено, первый контакт',
    suggests: 'response date, response time, contacted at, first call, дата реакции, первый звонок',
  },
  returned: {
    name: { en: 'Returned amount', ru: 'Сумма возврата' },
    holds: 'number',
    kinds: ['orders'],
    says: 'returned, returned amount, refund, refunds, refunded, refund amount, amount refunded, возврат, возвращено, сумма возврата, возвраты',
  },
  existingRevenue: {
    name: { en: 'Revenue of existing customers', ru: 'Выручка от постоянных клиентов' },
    holds: 'number',
    kinds: ['periods'],
    says: 'existing customer revenue, revenue from existing customers, revenue of existing customers, returning customer revenue, выручка от постоянных клиентов, выручка постоянных клиентов, выручка от действующих клиентов',
  },
} as const satisfies Record<string, Role>;
