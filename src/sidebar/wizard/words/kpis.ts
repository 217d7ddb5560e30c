/** Words of the step "KPIs". */

import type { Words } from '../../words';

export const kpis = {
  search: { en: 'Search KPIs', ru: 'Поиск показателей' },
  chosen: (chosen: string, all: string) => ({ en: `Chosen: ${chosen} of ${all}`, ru: `Выбрано: ${chosen} из ${all}` }),
  found: (count: string) => ({ en: `Found: ${count}`, ru: `Найдено: ${count}` }),
  nothing: { en: 'No KPI found', ru: 'Ничего не найдено' },
  nothingRemedy: {
    en: 'Try one word of the name, in English or Russian.',
    ru: 'Попробуйте одно слово из названия, по-русски или по-английски.',
  },
  notYet: (count: string) => ({ en: `Need other data: ${count}`, ru: `Нужны другие данные: ${count}` }),
  isTable: {
    en: 'It gives a table, not a row of the summary. Insert it from the menu KPI → Functions.',
    ru: 'Это таблица, а не строка сводки. Вставьте её из меню KPI → Функции.',
  },
  noValue: { en: 'blank', ru: 'пусто' },
  readingOf: (name: string) => ({ en: `${name}: computed from`, ru: `${name}: считать по` }),
  readingAsk: { en: 'Computed from', ru: 'Считать по' },
  none: {
    en: 'No KPI is chosen: tick at least one.',
    ru: 'Ни один показатель не выбран: отметьте хотя бы один.',
  },
} satisfies Words;
