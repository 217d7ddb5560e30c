/** Numbers and words as people of a language write and read them. */

import type { Language } from '../../kpi/text';

const SPACE = '\u00a0';

/** `5000` is `5,000`, in Russian `5 000`. */
export function countText(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? SPACE : ',');
}

/** A number typed by hand: `12,5` and `12.5`, `1 200`; `1,200` is 1200 in English, 1.2 in Russian. Undefined where it is none. */
export function numberFrom(typed: string, language: Language): number | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f]/g, '');
  const plain = (language === 'en' ? bare.replace(/,(?=\d{3}(?!\d))/g, '') : bare).replace(',', '.');
  const number = Number(plain);
  return plain === '' || !Number.isFinite(number) ? undefined : number;
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
