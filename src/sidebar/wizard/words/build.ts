/** Words of the step "Build" and of what may follow it. */

import type { Words } from '../../words';

export const build = {
  from: { en: 'From', ru: 'По данным' },
  shows: { en: 'Shows', ru: 'Покажет' },
  where: { en: 'Where', ru: 'Где' },
  newSheet: {
    en: 'On a new sheet. Your sheets are not changed.',
    ru: 'На новом листе. Ваши листы не изменятся.',
  },
  sameSheet: (sheet: string) => ({
    en: `On the sheet “${sheet}”, in place: your targets, notes and own cells stay.`,
    ru: `На листе «${sheet}», на том же месте: ваш план, заметки и свои ячейки сохранятся.`,
  }),
  go: { en: 'Build the summary', ru: 'Построить сводку' },
  building: { en: 'Building…', ru: 'Строим…' },
  mayClose: {
    en: 'You may close this panel: when you open it again, you can go on from here.',
    ru: 'Панель можно закрыть: когда откроете её снова, продолжите с этого места.',
  },
  unfinished: { en: 'A build is not finished', ru: 'Построение не закончено' },
  goOn: { en: 'Go on', ru: 'Продолжить' },
  cancel: { en: 'Cancel', ru: 'Отменить' },
  cancelling: { en: 'Cancelling…', ru: 'Отменяем…' },
  cancelled: {
    en: 'Cancelled. The spreadsheet is as it was.',
    ru: 'Отменено. Таблица осталась прежней.',
  },
  running: {
    en: 'A summary of this spreadsheet is being built, perhaps in another window.',
    ru: 'Сводка этой таблицы уже строится, возможно, в другом окне.',
  },

  done: { en: 'The summary is ready', ru: 'Сводка готова' },
  summary: { en: 'Your summary', ru: 'Ваша сводка' },
  standsOn: (sheet: string) => ({ en: `It stands on the sheet “${sheet}”.`, ru: `Она на листе «${sheet}».` }),
  took: (seconds: string) => ({ en: `Built in ${seconds} s.`, ru: `Построена за ${seconds} с.` }),
  live: {
    en: 'Its figures follow your data: change a cell or add rows below, and they change.',
    ru: 'Числа следуют за данными: измените ячейку или добавьте строки ниже — изменятся и они.',
  },
  liveElse: {
    en: 'Figures of plain formulas follow your data: change a cell or add rows below, and they change.',
    ru: 'Числа обычных формул следуют за данными: измените ячейку или добавьте строки ниже — изменятся и они.',
  },
  stored: (names: string) => ({
    en: `Kept as they were at the build, until you update: ${names}.`,
    ru: `Сохранены на момент построения, до обновления не меняются: ${names}.`,
  }),
  update: { en: 'Update', ru: 'Обновить' },
  updateHint: {
    en: 'After a new period began or new columns came. Targets and notes stay.',
    ru: 'Когда начался новый период или появились новые столбцы. План и заметки сохранятся.',
  },
  change: { en: 'Change', ru: 'Изменить' },
  changeHint: {
    en: 'Other data, KPIs, periods or targets.',
    ru: 'Другие данные, показатели, периоды или план.',
  },

  explain: { en: 'Explain the selected figure', ru: 'Объяснить выделенное число' },
  explainHint: {
    en: 'Select a figure on the summary: you will see what it is made of.',
    ru: 'Выделите число в сводке — увидите, из чего оно получено.',
  },
  explaining: { en: 'Looking…', ru: 'Смотрим…' },
  formula: { en: 'Formula', ru: 'Формула' },
  madeOf: { en: 'Made of', ru: 'Из чего' },
  rowsCounted: { en: 'Rows', ru: 'Строки' },
  counted: (rows: string, all: string) => ({ en: `counted: ${rows} of ${all}`, ru: `учтено: ${rows} из ${all}` }),
  byDate: (columns: string) => ({ en: `by date: ${columns}`, ru: `по дате: ${columns}` }),
  leftOut: (rows: string, why: string) => ({ en: `left out: ${rows} (${why})`, ru: `не учтено: ${rows} (${why})` }),
  blank: { en: 'blank', ru: 'пусто' },
} satisfies Words;
