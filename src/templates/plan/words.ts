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
  remove: { en: 'Take the template away', ru: 'Убрать шаблон' },
  removeHow: {
    en: 'Delete its sheets. Two hidden sheets with helper figures are left; they are deleted as soon as you open KPI → Templates or KPI → Build a summary.',
    ru: 'Удалите его листы. Останутся два скрытых листа с промежуточными числами; они удалятся, как только вы откроете KPI → Шаблоны или KPI → Построить сводку.',
  },
  listsName: { en: 'Lists', ru: 'Списки' },
  listsWhat: {
    en: 'Names that the breakdowns of the summary show: they follow your rows, and you may type others over them. What is not listed counts in the row “Others”.',
    ru: 'Названия, которые показывают разбивки сводки: берутся из ваших строк, можно вписать и другие. Чего нет в списке, попадает в строку «Остальные».',
  },
  summaryWhat: {
    en: 'The result: figures by month, targets, status, charts. Type your targets into the yellow cells.',
    ru: 'Результат: показатели по месяцам, планы, статусы, диаграммы. Свои планы впишите в жёлтые ячейки.',
  },
  analysisWhat: { en: 'The result: nothing to type here.', ru: 'Результат: здесь ничего вводить не нужно.' },
  analysisTyped: {
    en: 'The result: nothing to type but the yellow cells.',
    ru: 'Результат: вписать нужно только жёлтые ячейки.',
  },
  pick: {
    en: 'Choose a word of the list; your own words work as well.',
    ru: 'Выберите слово из списка; можно вписать и своё.',
  },
  aDate: { en: 'Type a date.', ru: 'Введите дату.' },
  aNumber: { en: 'Type a number, zero or more.', ru: 'Введите число, ноль или больше.' },
} satisfies Record<string, Text>;

/** How to swap the made rows for one's own; `{inputs}` and `{summary}` are names of sheets, `{tabs}` is one tab or several. */
export const STEPS: readonly Text[] = [
  {
    en: 'Open {inputs} ({tabs}). Keep the headers in row 1, select the rows below and delete what stands in them.',
    ru: 'Откройте {inputs} ({tabs}). Заголовки в строке 1 оставьте, строки под ними выделите и очистите.',
  },
  {
    en: 'Paste your own rows as values, in the same order of columns. A column that you do not have may stay empty.',
    ru: 'Вставьте свои строки как значения в том же порядке столбцов. Столбец, которого у вас нет, можно оставить пустым.',
  },
];

export const TABS = {
  one: { en: 'orange tab', ru: 'оранжевый ярлык' },
  several: { en: 'orange tabs', ru: 'оранжевые ярлыки' },
} satisfies Record<string, Text>;

/** What has to be pressed; `names` and `stages` tell whether the summary shows any. */
export function pressStep(names: boolean, stages: boolean): Text {
  const [en, ru] = [
    ['months', ...(names ? ['names'] : []), ...(stages ? ['stages'] : [])],
    ['месяцы', ...(names ? ['имена'] : []), ...(stages ? ['стадии'] : [])],
  ];
  return {
    en: `Open {summary} and choose KPI → Update the summary. Only then does it take over your ${listed(en, 'and')}; what you typed there (targets, due dates, notes) stays. Do so again when a month${names ? ' or a name' : ''} is new.`,
    ru: `Откройте {summary} и выберите KPI → Обновить сводку. Только тогда она возьмёт ваши ${listed(ru, 'и')}; вписанное вами (планы, сроки, заметки) останется. Повторите, когда появится новый месяц${names ? ' или имя' : ''}.`,
  };
}

const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;

/** What follows without it. */
export const FOLLOWS_STEP: Text = {
  en: 'Without an update: the other sheets follow your rows by themselves, and so do the figures of the months that {summary} shows. Its targets are those of the sample until you type your own over them.',
  ru: 'Без обновления: остальные листы следуют за вашими строками сами, числа за показанные на листе {summary} месяцы тоже. Планы в ней — из примера, пока вы не впишете свои.',
};

/** Where deals have stages. */
export const STAGES_STEP: Text = {
  en: 'Deals won or lost that are not counted as such have a stage of a name of your own: choose KPI → Build a summary → Change, and say which stages are won and lost.',
  ru: 'Если выигранные или потерянные сделки не посчитались, ваши стадии называются иначе: выберите KPI → Построить сводку → Изменить и укажите, какие стадии — выигрыш и отказ.',
};

export const PLAIN_STEP: Text = {
  en: 'Nothing to press: all sheets follow your rows, with their months and names. The last month of {summary} is that of your latest row. Its targets are those of the sample until you type your own over them.',
  ru: 'Нажимать ничего не нужно: все листы следуют за вашими строками, с месяцами и названиями. Последний месяц на листе {summary} — месяц вашей последней строки. Планы — из примера, пока вы не впишете свои.',
};

/** Where orders have customers. */
export const STORED_STEP: Text = {
  en: 'Cohorts, the sheet {rfm}, and new and returning customers are counted with the add-on only: here they are stored figures of the sample, and go blank or say so when the rows are yours.',
  ru: 'Когорты, лист {rfm}, новых и повторных покупателей считает только дополнение: здесь это записанные числа примера, с вашими строками они пропадут или скажут об этом.',
};

export const LISTS_STEP: Text = {
  en: 'The breakdowns of {summary} show the names that stand in {lists}: the first ones of your rows, or others that you type over them.',
  ru: 'Разбивки на листе {summary} показывают названия с листа {lists}: первые из ваших строк или те, что вы впишете поверх.',
};
