/** Words of the first run, when the workbook has no table. */

import type { Words } from '../../words';

export const first = {
  heading: { en: 'This spreadsheet is empty', ru: 'В этой таблице пока пусто' },
  noTable: { en: 'No table was found here', ru: 'Таблиц с данными не нашлось' },
  own: {
    en: 'Have an export of your own? Paste it into a sheet, header row included, and read the spreadsheet again.',
    ru: 'Есть своя выгрузка? Вставьте её на лист вместе со строкой заголовков и прочитайте таблицу снова.',
  },
  lead: {
    en: 'Or begin with one of these. It comes as new sheets; nothing of yours is changed.',
    ru: 'Или начните с готового. Оно появится на новых листах, ваше не изменится.',
  },
  choose: { en: 'Begin with', ru: 'Начать с' },
  sample: { en: 'Sample data', ru: 'Пример данных' },
  sampleHint: {
    en: 'invented deals and months of a sales team',
    ru: 'вымышленные сделки и месяцы отдела продаж',
  },
  insert: { en: 'Add to this spreadsheet', ru: 'Добавить в таблицу' },
  inserting: { en: 'Adding…', ru: 'Добавляем…' },
  readAgain: { en: 'Read the spreadsheet again', ru: 'Прочитать таблицу снова' },
  listFailed: { en: 'The templates did not load', ru: 'Шаблоны не загрузились' },
} satisfies Words;
