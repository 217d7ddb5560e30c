/** The groups of functions, in the order in which people see them. A group's id is its folder's name. */

import type { Text } from '../kpi/text';

export const groups = {
  revenue: { en: 'Revenue and profit', ru: 'Выручка и прибыль' },
  targets: { en: 'Targets', ru: 'Цели' },
  leads: { en: 'Leads, funnel, speed', ru: 'Лиды, воронка, скорость' },
  pipeline: { en: 'Pipeline and people', ru: 'Сделки в работе и сотрудники' },
  marketing: { en: 'Marketing', ru: 'Маркетинг' },
  'unit-economics': { en: 'Unit economics', ru: 'Юнит-экономика' },
  recurring: { en: 'Recurring revenue', ru: 'Регулярная выручка' },
  retention: { en: 'Retention', ru: 'Удержание' },
  satisfaction: { en: 'Satisfaction and operations', ru: 'Удовлетворённость и операции' },
  rows: { en: 'From raw rows', ru: 'По строкам выгрузки' },
  helpers: { en: 'Helpers', ru: 'Справочные функции' },
} as const satisfies Record<string, Text>;

export type GroupId = keyof typeof groups;
