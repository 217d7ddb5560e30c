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
  partRevenue: own('Revenue of one part', 'Выручка части', 'money'),
  targetCustomers: own('Target number of customers', 'План по числу клиентов'),
  opened: own('E-mails opened', 'Открытые письма'),
  delivered: own('E-mails delivered', 'Доставленные письма'),
  replied: own('E-mails answered', 'Письма с ответом'),
  referrals: own('Customers by referral', 'Клиенты по рекомендации'),
  billing: own('Billing of one amount', 'Периодичность оплаты'),
  contractAmount: own('Amount of one contract', 'Сумма договора', 'money'),
  exposedYes: own('Yes-answers of people who saw the ad', 'Ответы «да» видевших рекламу'),
  exposed: own('People asked who saw the ad', 'Опрошенные, видевшие рекламу'),
  controlYes: own('Yes-answers of the control group', 'Ответы «да» контрольной группы'),
  control: own('People in the control group', 'Контрольная группа'),
  netNewArr: own('Net new ARR', 'Чистая новая ARR', 'money'),
} as const satisfies Record<string, Measure>;
