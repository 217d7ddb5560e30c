/** The page's own words. */
import type { Language } from '../samples/texts';

export interface PageTexts {
  local: string;
  localHint: string;
  close: string;
  otherLanguage: string;
  failed: string;
  /** Title and sheet of the empty workbook, and the links from one workbook to the other. */
  empty: string;
  sheet: string;
  toEmpty: string;
  toSample: string;
}

export const PAGE_TEXTS: Record<Language, PageTexts> = {
  en: {
    local: 'On this computer',
    localHint: 'The add-on runs here exactly as it is built for Google Sheets. Nothing leaves this computer.',
    close: 'Close',
    otherLanguage: 'Русский',
    failed: 'The script stopped',
    empty: 'Untitled spreadsheet',
    sheet: 'Sheet1',
    toEmpty: 'Empty spreadsheet',
    toSample: 'Sample spreadsheet',
  },
  ru: {
    local: 'На этом компьютере',
    localHint:
      'Дополнение работает здесь ровно в том виде, в каком собрано для Google Таблиц. Данные никуда не отправляются.',
    close: 'Закрыть',
    otherLanguage: 'English',
    failed: 'Скрипт остановлен',
    empty: 'Новая таблица',
    sheet: 'Лист1',
    toEmpty: 'Пустая таблица',
    toSample: 'Таблица с примером',
  },
};
