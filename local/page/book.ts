/** Which workbook the page opens: files named at the start, an empty one, or the sample. */

import type { Language } from '../samples/texts';
import { type Sample, sampleWorkbook } from '../samples/workbook';
import { PAGE_TEXTS } from './texts';

/** A workbook in o-spreadsheet's own form, with what to call it. */
export interface ServedBook {
  title: string;
  workbook: object;
}

const SIZE = { colNumber: 26, rowNumber: 200 };

export function bookFor(language: Language, served: ServedBook | null): Sample {
  const sample = sampleWorkbook(language);
  const texts = PAGE_TEXTS[language];
  const firstCell = { col: 0, row: 0 };
  if (!isEmptyAsked()) return served ? { ...sample, ...served, firstCell } : sample;
  const workbook = { sheets: [{ id: 'empty', name: texts.sheet, ...SIZE }] };
  return { ...sample, title: texts.empty, workbook, firstCell };
}

export const isEmptyAsked = (): boolean => new URLSearchParams(location.search).get('book') === 'empty';

/** The page in a language, with the same workbook or the other one. */
export function addressOf(language: Language, empty: boolean): string {
  const asked = [...(language === 'ru' ? ['lang=ru'] : []), ...(empty ? ['book=empty'] : [])];
  return asked.length === 0 ? '/' : `/?${asked.join('&')}`;
}
