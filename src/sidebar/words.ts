/** Every text of the page itself, in both languages: a missing one does not compile. */

import type { Direction, Unit } from '../kpi/define';
import type { Text } from '../kpi/text';

export type Words = Record<string, Text | ((value: string, more: string) => Text)>;

export const words = {
  title: { en: 'KPI functions', ru: 'Функции KPI' },
  otherLanguage: { en: 'Русский', ru: 'English' },
  back: { en: 'Back', ru: 'Назад' },
  retry: { en: 'Try again', ru: 'Повторить' },

  scanAgain: { en: 'Read the spreadsheet again', ru: 'Прочитать таблицу снова' },

  search: { en: 'Search functions', ru: 'Поиск функций' },
  searchFor: { en: 'CAC, churn, average order…', ru: 'CAC, отток, средний чек…' },
  clear: { en: 'Clear the search', ru: 'Очистить поиск' },
  all: (count: string): Text => ({ en: `Functions: ${count}`, ru: `Функций: ${count}` }),
  found: (count: string): Text => ({ en: `Found: ${count}`, ru: `Найдено: ${count}` }),
  foundAs: (query: string): Text => ({ en: `Showing results for “${query}”`, ru: `Показано по запросу «${query}»` }),
  alsoCalled: (alias: string): Text => ({ en: `also: ${alias}`, ru: `также: ${alias}` }),
  nothing: { en: 'No function found', ru: 'Ничего не найдено' },
  nothingRemedy: {
    en: 'Try one word of the name, in English or Russian, or look through the groups.',
    ru: 'Попробуйте одно слово из названия, по-русски или по-английски, или посмотрите по группам.',
  },
  showGroups: { en: 'Show the groups', ru: 'Показать группы' },

  loading: { en: 'Loading the functions…', ru: 'Загружаем функции…' },
  loadFailed: { en: 'The functions did not load', ru: 'Функции не загрузились' },
  reason: (reason: string): Text => ({ en: `Reason: ${reason}`, ru: `Причина: ${reason}` }),
  callRemedy: {
    en: 'Check the connection and try again. If that does not help, reload the spreadsheet.',
    ru: 'Проверьте соединение и повторите. Если не поможет, перезагрузите таблицу.',
  },
  noAnswer: { en: 'Google Sheets did not answer.', ru: 'Google Таблицы не ответили.' },

  formula: { en: 'Formula', ru: 'Формула' },
  parameters: { en: 'Parameters', ru: 'Параметры' },
  optional: { en: 'optional', ru: 'необязательно' },
  byDefault: (value: string): Text => ({ en: `${value} by default`, ru: `по умолчанию ${value}` }),
  oneOf: (list: string): Text => ({ en: `one of: ${list}`, ru: `одно из: ${list}` }),
  example: { en: 'Example', ru: 'Пример' },
  misused: { en: 'When it misleads', ru: 'Когда вводит в заблуждение' },
  benchmark: { en: 'Rule of thumb, not a promise', ru: 'Ориентир, а не норма' },
  source: { en: 'Source', ru: 'Источник' },
  neighbours: { en: 'See also', ru: 'Смотрите также' },
  newTab: { en: 'opens in a new tab', ru: 'откроется в новой вкладке' },

  insert: { en: 'Insert into the active cell', ru: 'Вставить в активную ячейку' },
  inserting: { en: 'Inserting…', ru: 'Вставляем…' },
  copy: { en: 'Copy the formula', ru: 'Копировать формулу' },
  inserted: (cell: string): Text => ({ en: `Inserted into ${cell}.`, ru: `Вставлено в ${cell}.` }),
  replaceExample: {
    en: 'The figures are those of the example: put your cells in their place.',
    ru: 'Числа взяты из примера: поставьте вместо них свои ячейки.',
  },
  rangesWanted: {
    en: 'Give the columns first: type B2:B, or select them in the sheet and press the arrow.',
    ru: 'Сначала укажите столбцы: напишите B2:B или выделите их на листе и нажмите стрелку.',
  },
  valueOf: (name: string): Text => ({ en: `${name}: cells or a value`, ru: `${name}: ячейки или значение` }),
  takeSelection: (name: string): Text => ({ en: `Take the selection: ${name}`, ru: `Взять выделенное: ${name}` }),
  notTaken: { en: 'The selection was not read', ru: 'Выделенное не прочитано' },
  occupied: (cell: string): Text => ({
    en: `${cell} is not empty: choose an empty cell.`,
    ru: `${cell} не пуста: выберите пустую ячейку.`,
  }),
  noCell: { en: 'Choose an empty cell in the sheet first.', ru: 'Сначала выберите пустую ячейку на листе.' },
  insertFailed: { en: 'The formula was not inserted.', ru: 'Формула не вставлена.' },
  insertUnsure: {
    en: 'Google Sheets did not answer. Look at the cell before you try again.',
    ru: 'Google Таблицы не ответили. Посмотрите на ячейку, прежде чем повторять.',
  },
  insertRemedy: {
    en: 'Check the connection, and that the cell is not protected.',
    ru: 'Проверьте соединение и убедитесь, что ячейка не защищена.',
  },
  copied: { en: 'Copied. Paste it into a cell.', ru: 'Скопировано. Вставьте в ячейку.' },
  copyFailed: {
    en: 'The browser does not allow copying: select the formula above and press Ctrl+C.',
    ru: 'Браузер не разрешает копировать: выделите формулу выше и нажмите Ctrl+C.',
  },
} satisfies Words;

export const units: Record<Unit, Text> = {
  fraction: { en: 'Fraction (%)', ru: 'Доля (%)' },
  money: { en: 'Money', ru: 'Деньги' },
  'money per day': { en: 'Money per day', ru: 'Деньги в день' },
  count: { en: 'Count', ru: 'Количество' },
  ratio: { en: 'Ratio', ru: 'Коэффициент' },
  time: { en: 'Time', ru: 'Время' },
  score: { en: 'Score', ru: 'Баллы' },
  text: { en: 'Text', ru: 'Текст' },
  table: { en: 'Table', ru: 'Таблица' },
};

export const directions: Record<Direction, Text> = {
  higher: { en: 'higher is better', ru: 'больше — лучше' },
  lower: { en: 'lower is better', ru: 'меньше — лучше' },
  neither: { en: 'neither good nor bad', ru: 'ни хорошо, ни плохо' },
};

/** What a parameter takes; a kind that is not here speaks through its label alone. */
export const kinds: Readonly<Record<string, Text>> = {
  money: { en: 'money, any sign', ru: 'деньги, любой знак' },
  number: { en: 'any number', ru: 'любое число' },
  count: { en: 'a count, zero or more', ru: 'количество, ноль или больше' },
  loss: { en: 'an amount lost, as a positive number', ru: 'потери положительным числом' },
  duration: { en: 'a length of time, zero or more', ru: 'длительность, ноль или больше' },
  rate: { en: 'a fraction from 0 to 1, such as 5%', ru: 'доля от 0 до 1, например 5%' },
  margin: { en: 'a fraction up to 1, such as 30%', ru: 'доля не больше 1, например 30%' },
  scores: { en: 'a range of answers', ru: 'диапазон с ответами' },
  date: { en: 'a date', ru: 'дата' },
};
