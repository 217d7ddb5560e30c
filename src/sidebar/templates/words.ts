/** Every text of the page of templates, in both languages. */

import type { Language, Text } from '../../kpi/text';

export const words = {
  title: { en: 'Templates', ru: 'Шаблоны' },
  lead: {
    en: 'A finished workbook with made rows: look, then put in your own.',
    ru: 'Готовая таблица с примером данных: посмотрите и подставьте свои.',
  },
  loading: { en: 'Loading the templates…', ru: 'Загружаем шаблоны…' },
  loadFailed: { en: 'The templates did not load', ru: 'Шаблоны не загрузились' },
  answers: { en: 'It answers', ru: 'Отвечает на вопросы' },
  sheets: { en: 'New sheets', ru: 'Новые листы' },
  readMe: { en: 'Read me', ru: 'Читать сначала' },
  summary: { en: 'Summary', ru: 'Сводка' },
  in: { en: 'Language of the sheets', ru: 'Язык листов' },
  add: { en: 'Add to this workbook', ru: 'Добавить в эту таблицу' },
  adding: { en: 'Adding, half a minute…', ru: 'Добавляем, полминуты…' },
  added: (name: string): Text => ({ en: `Added. The summary is “${name}”.`, ru: `Готово. Сводка — лист «${name}».` }),
  nothingTouched: {
    en: 'Your own sheets are as they were. To take the template away, delete its sheets.',
    ru: 'Ваши листы не изменились. Чтобы убрать шаблон, удалите его листы.',
  },
  already: (name: string): Text => ({
    en: `This click has added it already: “${name}”.`,
    ru: `По этому нажатию шаблон уже добавлен: «${name}».`,
  }),
  failed: { en: 'The template was not added', ru: 'Шаблон не добавлен' },
  preview: (name: string): Text => ({ en: `Picture of the summary: ${name}`, ru: `Как выглядит сводка: ${name}` }),
};

/** Each language by its own name. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['ru', 'Русский'],
];
