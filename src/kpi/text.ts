/** Words for people: everything a user reads exists in English and Russian. */

export interface Text {
  readonly en: string;
  readonly ru: string;
}

export type Language = keyof Text;

/** The language of a spreadsheet locale such as `ru_RU`: Russian for `ru`, English for every other. */
export function languageOf(locale: string): Language {
  return /^ru(_|-|$)/i.test(locale) ? 'ru' : 'en';
}

export function hasCyrillic(text: string): boolean {
  return /[Ѐ-ӿ]/.test(text);
}
