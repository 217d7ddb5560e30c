/** Words of the step "Periods and targets". */

import type { Words } from '../../words';

export const plan = {
  period: { en: 'Period', ru: 'Период' },
  span: (unit: string, span: string) => ({ en: `By ${unit}: ${span}`, ru: `Период — ${unit}: ${span}` }),
  unit: (unit: string, count: string) => ({ en: `By ${unit}, ${count}`, ru: `Период — ${unit}, ${count}` }),
  howMany: { en: 'How many', ru: 'Сколько' },
  all: { en: 'All there are', ru: 'Все, какие есть' },
  last: (count: string) => ({ en: `The last ${count}`, ru: `Последние ${count}` }),
  breakdowns: { en: 'Broken down by', ru: 'В разрезе' },
  noBreakdowns: {
    en: 'The chosen tables have no column to break figures down by.',
    ru: 'В выбранных таблицах нет столбца для разреза.',
  },
  targets: { en: 'Targets', ru: 'План' },
  addTarget: { en: 'Add a target for…', ru: 'Добавить план для…' },
  removeTarget: (name: string) => ({ en: `Remove the target: ${name}`, ru: `Убрать план: ${name}` }),
  targetsHint: (unit: string) => ({
    en: `For one ${unit}.`,
    ru: `На один период (${unit}).`,
  }),
  now: (value: string) => ({ en: `now ${value}`, ru: `сейчас ${value}` }),
  nowIn: (value: string, period: string) => ({ en: `${value} in ${period}`, ru: `${value} за ${period}` }),
  fixed: { en: 'your formula on the sheet', ru: 'ваша формула на листе' },
  due: { en: 'Due date', ru: 'Срок' },
  dueOf: (name: string) => ({ en: `Due date: ${name}`, ru: `Срок: ${name}` }),
  notNumber: { en: 'Write a number, such as 1200 or 12.5', ru: 'Напишите число, например 1200 или 12,5' },
  style: { en: 'Formulas', ru: 'Формулы' },
  kpi: { en: 'KPI functions', ru: 'Функции KPI' },
  kpiHint: { en: 'short and readable: =KPI_CAC(…)', ru: 'короткие и понятные: =KPI_CAC(…)' },
  plain: { en: 'Plain formulas', ru: 'Обычные формулы' },
  plainHint: {
    en: 'they work in a copy without the add-on',
    ru: 'работают и в копии без дополнения',
  },
  currency: { en: 'Currency sign', ru: 'Знак валюты' },
  noCurrency: { en: 'none', ru: 'без знака' },
  language: { en: 'Summary language', ru: 'Язык сводки' },
  english: { en: 'English', ru: 'Английский' },
  russian: { en: 'Russian', ru: 'Русский' },
} satisfies Words;
