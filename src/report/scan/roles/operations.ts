/** Roles in a table with a row a period: what people do, deliver and get right, and averages that no export tells. */

import type { Role } from './role';

function counted(en: string, ru: string, says: string, suggests?: string) {
  const rest = suggests === undefined ? {} : { suggests };
  return { name: { en, ru }, holds: 'count', kinds: ['periods'], says, ...rest } as const satisfies Role;
}

function average(en: string, ru: string, says: string) {
  return { name: { en, ru }, holds: 'number', kinds: ['periods'], says } as const satisfies Role;
}

export const OPERATION_ROLES = {
  activities: {
    ...counted(
      'Calls, meetings and e-mails',
      'Звонки, встречи и письма',
      'calls, calls made, e mails, emails, e mails sent, emails sent, activities, sales activities, touches, звонки, звонков, письма, писем отправлено, касания, активности',
    ),
    many: true,
  },
  demos: counted(
    'Demos booked',
    'Назначено демо',
    'demos, demos booked, demo meetings, демо, назначено демо, демонстрации',
  ),
  trials: counted(
    'Trials booked',
    'Пробные периоды',
    'trials, trials booked, trials started, пробные периоды, триалы, запущено триалов',
  ),
  reps: counted(
    'Sales reps',
    'Менеджеры',
    'sales reps, reps, number of reps, sales people, менеджеров, число менеджеров, менеджеры в отделе',
  ),
  lostToFailedPayment: counted(
    'Customers lost to failed payments',
    'Клиенты, ушедшие из-за отказа оплаты',
    'lost to failed payments, failed payments, lost to failed payment, passive churn, ушли из за отказа оплаты, отказ оплаты, неудачные оплаты, пассивный отток',
  ),
  purchasesPerYear: average(
    'Purchases of a customer a year',
    'Покупок клиента в год',
    'purchases a year, purchases per year, purchases of a customer a year, orders per year, покупок в год, покупок клиента в год',
  ),
  customerYears: average(
    'Years as a customer',
    'Лет с компанией',
    'years as a customer, customer years, customer lifetime years, лет с компанией, срок жизни клиента лет, лет клиентом',
  ),
  newAccountMrr: average(
    'MRR of a new customer',
    'MRR нового клиента',
    'mrr of a new customer, mrr per new customer, new customer mrr, mrr нового клиента, mrr на нового клиента',
  ),
  handlingTime: average(
    'Handling time',
    'Время обработки',
    'handling time, handling hours, total handling time, support hours, hours spent on claims, время обработки, часы обработки, часов обработки, время обработки часов, часов на рекламации',
  ),
  handled: counted(
    'Requests handled',
    'Обработано обращений',
    'requests handled, tickets handled, claims settled, claims handled, handled, requests, tickets, обработано обращений, обращений, обращения обработаны, закрыто рекламаций, рекламаций, тикеты',
  ),
  defects: counted(
    'Defects',
    'Дефекты',
    'defects, defective units, faulty units, дефекты, брак, бракованных, брак штук',
  ),
  produced: counted(
    'Units produced',
    'Произведено единиц',
    'units produced, units made, produced, output, произведено, выпущено, произведено единиц, выпущено единиц',
  ),
  onTime: counted(
    'Completed on time',
    'Выполнено в срок',
    'on time, completed on time, delivered on time, выполнено в срок, в срок, доставлено в срок',
  ),
  completed: counted(
    'Completed',
    'Выполнено',
    'completed, orders completed, jobs completed, deliveries, выполнено, выполнено заказов, доставлено',
  ),
  interactions: counted(
    'Interactions',
    'Взаимодействия',
    'interactions, engagements, likes and comments, взаимодействия, вовлечения, реакции',
  ),
  audience: counted('Audience', 'Аудитория', 'audience, followers, reach, аудитория, подписчики, охват'),
  unitsReturned: counted(
    'Units returned',
    'Возвращено единиц',
    'units returned, items returned, returned units, возвращено единиц, возвращено штук, возвращено товаров',
  ),
} as const satisfies Record<string, Role>;
