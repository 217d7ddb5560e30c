/** Words of the sheets of a template, in both languages. */

import type { Text } from '../../kpi/text';

export const WORDS = {
  readMe: { en: 'Read me', ru: 'Читать сначала' },
  answers: { en: 'What this workbook answers', ru: 'На что отвечает эта таблица' },
  story: { en: 'What the sample shows', ru: 'О чём рассказывает пример' },
  sample: {
    en: 'All rows are made up, so that you see a finished summary.',
    ru: 'Все строки придуманы, чтобы сводка была видна сразу в готовом виде.',
  },
  sheets: { en: 'Sheets', ru: 'Листы' },
  own: { en: 'Put in your own data', ru: 'Подставьте свои данные' },
  finds: { en: 'Where to find what', ru: 'Где что найти' },
  listsName: { en: 'Lists', ru: 'Списки' },
  listsWhat: {
    en: 'Names that the breakdowns of the summary show. What is not listed counts in the row “Others”.',
    ru: 'Названия, которые показывают разбивки сводки. Чего нет в списке, попадает в строку «Остальные».',
  },
  summaryWhat: {
    en: 'The result: figures by month, targets, status, charts. Type your targets into the yellow cells.',
    ru: 'Результат: показатели по месяцам, планы, статусы, диаграммы. Свои планы впишите в жёлтые ячейки.',
  },
  analysisWhat: { en: 'The result: nothing to type here.', ru: 'Результат: здесь ничего вводить не нужно.' },
  pick: {
    en: 'Choose a word of the list; your own words work as well.',
    ru: 'Выберите слово из списка; можно вписать и своё.',
  },
  aDate: { en: 'Type a date.', ru: 'Введите дату.' },
  aNumber: { en: 'Type a number, zero or more.', ru: 'Введите число, ноль или больше.' },
} satisfies Record<string, Text>;

/** How to swap the made rows for one's own; `{inputs}` and `{summary}` are names of sheets. */
export const STEPS: readonly Text[] = [
  {
    en: 'Open {inputs} (orange tab). Keep the headers in row 1, select the rows below and delete what stands in them.',
    ru: 'Откройте {inputs} (оранжевый ярлык). Заголовки в строке 1 оставьте, строки под ними выделите и очистите.',
  },
  {
    en: 'Paste your own rows as values, in the same order of columns. A column that you do not have may stay empty.',
    ru: 'Вставьте свои строки как значения в том же порядке столбцов. Столбец, которого у вас нет, можно оставить пустым.',
  },
];

export const KPI_STEP: Text = {
  en: 'Open {summary} and choose KPI → Build a summary: it takes over your months, names and stages. Your targets and notes stay.',
  ru: 'Откройте {summary} и выберите KPI → Построить сводку: она возьмёт ваши месяцы, имена и стадии. Ваши планы и заметки останутся.',
};

export const PLAIN_STEP: Text = {
  en: 'The months of {summary} follow your latest row by themselves. Your own names for the breakdowns go into {lists}.',
  ru: 'Месяцы на листе {summary} сами подстроятся под вашу последнюю строку. Свои названия для разбивок впишите на лист {lists}.',
};

export const PLAIN_STEP_ALONE: Text = {
  en: 'The months of {summary} follow your latest row by themselves.',
  ru: 'Месяцы на листе {summary} сами подстроятся под вашу последнюю строку.',
};
