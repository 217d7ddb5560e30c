/** Words of the frame around the steps: names of steps, buttons, failures that any call may have. */

import type { Words } from '../../words';

export const frame = {
  title: { en: 'Build a summary', ru: 'Построить сводку' },
  steps: { en: 'Steps', ru: 'Шаги' },
  stepOf: (step: string, name: string) => ({ en: `Step ${step} of 4: ${name}`, ru: `Шаг ${step} из 4: ${name}` }),
  data: { en: 'Data', ru: 'Данные' },
  kpis: { en: 'KPIs', ru: 'Показатели' },
  periods: { en: 'Periods', ru: 'Периоды' },
  build: { en: 'Build', ru: 'Сводка' },
  next: (name: string) => ({ en: `Next: ${name}`, ru: `Далее: ${name}` }),
  buildNow: { en: 'Build now', ru: 'Построить' },

  reading: { en: 'Reading the spreadsheet…', ru: 'Читаем таблицу…' },
  readFailed: { en: 'The spreadsheet was not read', ru: 'Таблица не прочитана' },
  notCounted: { en: 'The figures were not computed', ru: 'Числа не посчитаны' },
  selectionFailed: { en: 'The selection was not read', ru: 'Выделенное не прочитано' },
  buildFailed: { en: 'The summary was not built', ru: 'Сводка не построена' },
  cancelFailed: { en: 'It was not cancelled', ru: 'Отменить не удалось' },
  explainFailed: { en: 'No explanation yet', ru: 'Объяснения пока нет' },
  insertFailed: { en: 'Nothing was added', ru: 'Ничего не добавлено' },
  counting: { en: 'Counting…', ru: 'Считаем…' },
} satisfies Words;
