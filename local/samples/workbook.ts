/** Makes the sample workbook of a language from one set of figures and one list of words. */
import { english } from './english';
import { moneyOf } from './money';
import { monthlySheet } from './monthly-sheet';
import { pipelineSheet } from './pipeline-sheet';
import { recurringSheet } from './recurring-sheet';
import { russian } from './russian';
import { LookBook } from './sketch';
import { FIRST_CELL, startSheet } from './start-sheet';
import { surveySheet } from './survey-sheet';
import type { Language, SampleTexts } from './texts';

export interface Sample {
  title: string;
  locale: string;
  timeZone: string;
  workbook: object;
  /** The cell to select when the workbook opens, in its first sheet. */
  firstCell: { col: number; row: number };
}

const TEXTS: Record<Language, SampleTexts> = { en: english, ru: russian };

export function sampleWorkbook(language: Language): Sample {
  const texts = TEXTS[language];
  const { title, locale, timeZone } = texts;
  const money = moneyOf(texts);
  const book = new LookBook();
  const sheets = [
    startSheet(texts, book),
    monthlySheet(texts, money, book),
    recurringSheet(texts, money, book),
    pipelineSheet(texts, money, book),
    surveySheet(texts, money, book),
  ].map((sketch) => sketch.toSheet());
  return {
    title,
    locale,
    timeZone,
    firstCell: FIRST_CELL,
    workbook: { sheets, styles: book.styles, formats: book.formats },
  };
}
