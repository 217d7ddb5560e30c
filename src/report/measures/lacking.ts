/** Measures that no table gives: figures of a person's own, asked for by KPIs that are typed as a formula. */

import type { Text } from '../../kpi/text';
import type { Measure, MeasureUnit } from './measure';

function own(en: string, ru: string, unit: MeasureUnit = 'count') {
  const name: Text = { en, ru };
  return { name, unit, adds: 'sum', from: [], column: false } as const satisfies Measure;
}

export const LACKING = {
  planDates: own('Dates of the plan', 'Даты плана', 'days'),
  price: own('Price of a unit', 'Цена единицы', 'money'),
  variableCost: own('Variable cost of a unit', 'Переменные затраты на единицу', 'money'),
  unitsReturned: own('Units returned', 'Возвращено единиц'),
  partRevenue: own('Revenue of one part', 'Выручка части', 'money'),
  targetCustomers: own('Target number of customers', 'План по числу клиентов'),
  opened: own('E-mails opened', 'Открытые письма'),
  delivered: own('E-mails delivered', 'Доставленные письма'),
  replied: own('E-mails answered', 'Письма с ответом'),
  referrals: own('Customers by referral', 'Клиенты по рекомендации'),
  conversionDays: own('Days to conversion', 'Дни до конверсии', 'days'),
  billing: own('Billing of one amount', 'Периодичность оплаты'),
  contractAmount: own('Amount of one contract', 'Сумма договора', 'money'),
  activities: own('Calls, meetings and e-mails', 'Звонки, встречи и письма'),
  exposedYes: own('Yes-answers of people who saw the ad', 'Ответы «да» видевших рекламу'),
  exposed: own('People asked who saw the ad', 'Опрошенные, видевшие рекламу'),
  controlYes: own('Yes-answers of the control group', 'Ответы «да» контрольной группы'),
  control: own('People in the control group', 'Контрольная группа'),
  interactions: own('Interactions', 'Взаимодействия'),
  audience: own('Audience', 'Аудитория'),
  purchasesPerYear: own('Purchases of a customer a year', 'Покупок клиента в год'),
  customerYears: own('Years as a customer', 'Лет с компанией', 'days'),
  netNewArr: own('Net new ARR', 'Чистая новая ARR', 'money'),
  newAccountMrr: own('MRR of a new customer', 'MRR нового клиента', 'money'),
  lostToFailedPayment: own('Customers lost to failed payments', 'Клиенты, ушедшие из-за отказа оплаты'),
  handlingTime: own('Handling time', 'Время обработки', 'days'),
  handled: own('Requests handled', 'Обработано обращений'),
  defects: own('Defects', 'Дефекты'),
  produced: own('Units produced', 'Произведено единиц'),
  onTime: own('Completed on time', 'Выполнено в срок'),
  completed: own('Completed', 'Выполнено'),
} as const satisfies Record<string, Measure>;
