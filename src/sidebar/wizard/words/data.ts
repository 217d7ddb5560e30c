/** Words of the step "Data". */

import type { Words } from '../../words';

export const data = {
  found: (tables: string) => ({ en: `Tables: ${tables}`, ru: `Таблиц: ${tables}` }),
  again: { en: 'Read again', ru: 'Прочитать снова' },
  lead: {
    en: 'Change what was read wrong.',
    ru: 'Исправьте, если прочитано неверно.',
  },
  rows: (rows: string) => ({ en: `Rows: ${rows}`, ru: `Строк: ${rows}` }),
  kindOf: (table: string) => ({ en: `What ${table} holds`, ru: `Что в ${table}` }),
  yourChoice: { en: 'Your choice.', ru: 'Ваш выбор.' },
  columns: { en: 'Columns', ru: 'Столбцы' },
  column: (letter: string) => ({ en: `Column ${letter}`, ru: `Столбец ${letter}` }),
  meaning: (header: string) => ({ en: `What ${header} holds`, ru: `Что в ${header}` }),
  otherRoles: { en: 'Other', ru: 'Другое' },
  ignored: { en: 'Not used', ru: 'Не используется' },
  noHeader: { en: 'no header', ru: 'без заголовка' },
  empty: { en: 'no values', ru: 'нет значений' },
  doubtful: { en: 'please check', ru: 'проверьте' },
  otherTables: { en: 'Other tables', ru: 'Другие таблицы' },

  questions: { en: 'Please check first', ru: 'Сначала проверьте' },
  readAgain: { en: 'Done, read again', ru: 'Готово, прочитать снова' },
  confirm: { en: 'It is right', ru: 'Всё верно' },

  stages: { en: 'What the stages mean', ru: 'Что означают стадии' },
  stageMeans: (word: string) => ({ en: `What ${word} means`, ru: `Что значит ${word}` }),
  won: { en: 'won', ru: 'победа' },
  lost: { en: 'lost', ru: 'проигрыш' },
  open: { en: 'open', ru: 'в работе' },

  filters: { en: 'Leave out', ru: 'Не учитывать' },

  selection: { en: 'Use my selection', ru: 'Взять выделенное' },
  selectionHint: {
    en: 'Select the table with its header in the sheet first.',
    ru: 'Сначала выделите на листе таблицу вместе с заголовком.',
  },
  selected: (place: string) => ({
    en: `Only the selection ${place} is used.`,
    ru: `Берётся только выделенное: ${place}.`,
  }),
  wholeWorkbook: { en: 'Use the whole spreadsheet', ru: 'Взять всю таблицу' },

  andMore: (count: string) => ({ en: `and ${count} more`, ru: `и ещё ${count}` }),
  will: { en: 'The summary will show', ru: 'В сводке будут' },
  willNothing: {
    en: 'Nothing yet: tick a table, or say what its columns hold.',
    ru: 'Пока ничего: отметьте таблицу или укажите, что в её столбцах.',
  },
  by: (list: string) => ({ en: `Broken down by: ${list}`, ru: `В разрезе: ${list}` }),
  gone: (tables: string) => ({
    en: `These tables are not there any more and were taken out: ${tables}.`,
    ru: `Этих таблиц больше нет, они убраны: ${tables}.`,
  }),
} satisfies Words;
