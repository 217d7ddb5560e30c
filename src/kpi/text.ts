/** Words for people: everything a user reads exists in English and Russian. */

export interface Text {
  readonly en: string;
  readonly ru: string;
}

/** What an error found in a cell; in Russian the verb before a feminine noun agrees with it. */
export interface Found extends Text {
  readonly isFeminine?: boolean;
}

export type Language = 'en' | 'ru';

/** The language of a spreadsheet locale such as `ru_RU`: Russian for `ru`, English for every other. */
export function languageOf(locale: string): Language {
  return /^ru(_|-|$)/i.test(locale) ? 'ru' : 'en';
}

export function hasCyrillic(text: string): boolean {
  return /[Ѐ-ӿ]/.test(text);
}
