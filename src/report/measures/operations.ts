/** Measures of work and delivery, and averages that no export tells: columns of a table with a row a period. */

import type { Text } from '../../kpi/text';
import type { Adds, Measure, MeasureUnit } from './measure';

function counted(en: string, ru: string, unit: MeasureUnit = 'count', adds: Adds = 'sum') {
  const name: Text = { en, ru };
  return { name, unit, adds, from: [], column: true } as const satisfies Measure;
}

export const OPERATIONS = {
  activities: counted('Calls, meetings and e-mails', 'Звонки, встречи и письма'),
  demos: counted('Demos booked', 'Назначено демо'),
  trials: counted('Trials booked', 'Пробные периоды'),
  purchasesPerYear: counted('Purchases of a customer a year', 'Покупок клиента в год', 'average', 'average'),
  customerYears: counted('Years as a customer', 'Лет с компанией', 'average', 'average'),
  newAccountMrr: counted('MRR of a new customer', 'MRR нового клиента', 'money', 'average'),
  lostToFailedPayment: counted('Customers lost to failed payments', 'Клиенты, ушедшие из-за отказа оплаты'),
  handlingTime: counted('Handling time', 'Время обработки', 'time'),
  handled: counted('Requests handled', 'Обработано обращений'),
  defects: counted('Defects', 'Дефекты'),
  produced: counted('Units produced', 'Произведено единиц'),
  onTime: counted('Completed on time', 'Выполнено в срок'),
  completed: counted('Completed', 'Выполнено'),
  interactions: counted('Interactions', 'Взаимодействия'),
  audience: counted('Audience', 'Аудитория'),
  unitsReturned: counted('Units returned', 'Возвращено единиц'),
} as const satisfies Record<string, Measure>;
