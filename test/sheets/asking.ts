/** The wizard's entry points as a page asks them, on the sample workbooks: JSON text in and out, in the built bundle. */

import { join } from 'node:path';
import { createLocalSheet, type HeadlessSheet } from '../../local/node/create';
import { sampleWorkbook } from '../../local/samples/workbook';
import type { Failure, Progress, StepAnswer } from '../../src/sheets/wizard/contract';

const dist = join(__dirname, '../../dist');

export function openSample(language: 'en' | 'ru' = 'en'): HeadlessSheet {
  const { workbook, locale, timeZone } = sampleWorkbook(language);
  return createLocalSheet({ dist, workbook, locale, timeZone });
}

type Wishes = Pick<Parameters<typeof createLocalSheet>[0], 'userLocale' | 'locale'>;

/** A workbook of a test's own: cells by sheet, as typed. */
export function openWith(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  wishes: Wishes = {},
): HeadlessSheet {
  const workbook = {
    sheets: Object.entries(sheets).map(([name, rows], index) => ({
      id: `sheet${index}`,
      name,
      rowNumber: rows.length + 20,
      colNumber: 12,
      cells: Object.fromEntries(
        rows.flatMap((row, r) => row.map((text, c) => [`${String.fromCharCode(65 + c)}${r + 1}`, text])),
      ),
    })),
  };
  return createLocalSheet({ dist, workbook, ...wishes });
}

/** Orders and what was spent to get them: small enough to build a hundred times. */
export function openShop(wishes: Wishes = {}): HeadlessSheet {
  const orders = Array.from({ length: 12 }, (_, i) => [
    String(1001 + i),
    `2024-0${1 + (i % 4)}-1${i % 9}`,
    `Customer ${i % 5}`,
    String(100 + 10 * i),
  ]);
  const spend = Array.from({ length: 4 }, (_, i) => [`2024-0${i + 1}-01`, i % 2 ? 'search' : 'social', String(50 + i)]);
  const sheets = {
    Orders: [['Order', 'Date', 'Customer', 'Amount'], ...orders],
    'Ad spend': [['Date', 'Channel', 'Spend'], ...spend],
  };
  return openWith(sheets, wishes);
}

export function ask<Answer>(sheet: HeadlessSheet, name: string, wish: object = {}): Answer {
  return JSON.parse(String(sheet.callFromPage(name, [JSON.stringify(wish)]))) as Answer;
}

export const sheetNames = (sheet: HeadlessSheet): string[] => {
  const { getters } = sheet.model;
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
};

/** Asks for steps until one answers something other than progress. */
export function runSteps(sheet: HeadlessSheet, wish: object, seen: Progress[] = []): StepAnswer | Failure {
  for (let step = 0; step < 20; step++) {
    const answer = ask<StepAnswer | Failure>(sheet, 'wizardStep', wish);
    if (!('of' in answer)) return answer;
    seen.push(answer);
  }
  throw new Error('The build does not end.');
}
