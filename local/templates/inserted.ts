/** A workbook with nothing but a template, made by the built add-on as it would be made in Sheets. */
import type { Language, Text } from '../../src/kpi/text';
import type { Request } from '../../src/report/request';
import type { InsertTemplateAnswer } from '../../src/sheets/templates/contract';
import type { TemplateId } from '../../src/templates/template';
import type { Bundle } from '../host/local-sheet';
import { createLocalSheet, type HeadlessSheet } from '../node/create';

export interface Inserted {
  readonly id: TemplateId;
  readonly language: Language;
  readonly sheet: HeadlessSheet;
  readonly answer: InsertTemplateAnswer;
  readonly serviceCalls: number;
  readonly seconds: number;
}

export interface Wish {
  readonly id: TemplateId;
  readonly language: Language;
  readonly style: Request['style'];
}

/** A workbook begins with a sheet. */
export const BLANK_NAME = 'blank';
const BLANK = { id: 'blank', name: BLANK_NAME, colNumber: 5, rowNumber: 10 };

export function inserted(bundle: string | Bundle, wish: Wish): Inserted {
  const { id, language } = wish;
  const sheet = createLocalSheet({
    dist: bundle,
    workbook: { sheets: [BLANK] },
    locale: language === 'ru' ? 'ru_RU' : 'en_US',
    timeZone: language === 'ru' ? 'Europe/Moscow' : 'America/New_York',
  });
  sheet.host.calls.reset();
  const start = process.hrtime.bigint();
  const answer = ask<InsertTemplateAnswer>(sheet, 'insertTemplate', wish);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const serviceCalls = sheet.host.calls.count;
  return { id, language, sheet, answer, serviceCalls, seconds };
}

/** What an entry point answers; what it refuses is thrown. */
export function ask<Answer extends object>(sheet: HeadlessSheet, name: string, request: object = {}): Answer {
  const answer = JSON.parse(String(sheet.callFromPage(name, [JSON.stringify(request)]))) as Answer | { error: Text };
  if ('error' in answer) throw new Error(answer.error.en);
  return answer;
}
