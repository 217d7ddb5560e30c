/** The page's own words. */
import type { Language } from '../samples/texts';

export interface PageTexts {
  local: string;
  localHint: string;
  close: string;
  otherLanguage: string;
  failed: string;
}

export const PAGE_TEXTS: Record<Language, PageTexts> = {
  en: {
    local: 'On this computer',
    localHint: 'The add-on runs here exactly as it is built for Google Sheets. Nothing leaves this computer.',
    close: 'Close',
    otherLanguage: 'Русский',
    failed: 'The script stopped',
  },
  ru: {
    local: 'На этом компьютере',
    localHint:
      'Дополнение работает здесь ровно в том виде, в каком собрано для Google Таблиц. Данные никуда не отправляются.',
    close: 'Закрыть',
    otherLanguage: 'English',
    failed: 'Скрипт остановлен',
  },
};
