/** The first sheet: what to type, where to look. */
import * as looks from './looks';
import { type LookBook, Sketch } from './sketch';
import type { SampleTexts } from './texts';

const TRY_ROW = 3;

/** The first yellow cell. */
export const FIRST_CELL = { col: 2, row: TRY_ROW + 2 };

export function startSheet(texts: SampleTexts, book: LookBook): Sketch {
  const { start, sheets } = texts;
  const sheet = new Sketch('start', sheets.start, book, { rows: 40, columns: 8, color: looks.ACCENT });
  sheet.put(0, 1, start.heading, { ...looks.title, fontSize: 24, textColor: looks.ACCENT });
  sheet.put(1, 1, start.lead, { ...looks.note, fontSize: 12 });
  const afterTries = drawTries(sheet, texts, TRY_ROW);
  const afterMenu = drawMenu(sheet, texts, afterTries + 1);
  drawSheets(sheet, texts, afterMenu + 1);
  sheet.widths(0, 28, 520, 150, 16, 420);
  sheet.height(0, 56);
  sheet.height(1, 26);
  return sheet;
}

function drawTries(sheet: Sketch, { start }: SampleTexts, top: number): number {
  const [formula, turn, gives] = start.tryColumns;
  sheet.put(top, 1, start.tryHeading, looks.section);
  sheet.height(top, 32);
  sheet.put(top + 1, 1, formula, { ...looks.header, align: 'left' });
  sheet.put(top + 1, 2, turn, looks.header);
  sheet.put(top + 1, 3, null, looks.header);
  sheet.put(top + 1, 4, gives, { ...looks.header, align: 'left' });
  sheet.height(top + 1, 28);
  start.tries.forEach((example, index) => {
    const row = top + 2 + index;
    sheet.put(row, 1, `'${example.formula}`, { ...looks.text, fontSize: 11, textColor: looks.BLUE });
    sheet.put(row, 2, null, { ...looks.number, fontSize: 11, align: 'center', fillColor: looks.INPUT_FILL });
    sheet.put(row, 4, example.gives, { ...looks.text, fontSize: 11 });
    sheet.height(row, 28);
  });
  return top + 2 + start.tries.length;
}

function drawMenu(sheet: Sketch, { start }: SampleTexts, top: number): number {
  sheet.put(top, 1, start.menuHeading, looks.section);
  sheet.height(top, 32);
  start.menu.forEach((line, index) => {
    sheet.put(top + 1 + index, 1, `${index + 1}.  ${line}`, { ...looks.text, fontSize: 11 });
    sheet.height(top + 1 + index, 26);
  });
  return top + 1 + start.menu.length;
}

function drawSheets(sheet: Sketch, { start, sheets }: SampleTexts, top: number): void {
  const listed = ['monthly', 'recurring', 'pipeline', 'survey'] as const;
  sheet.put(top, 1, start.sheetsHeading, looks.section);
  sheet.height(top, 32);
  listed.forEach((key, index) => {
    const row = top + 1 + index;
    sheet.put(row, 1, `[${sheets[key]}](o-spreadsheet://${key})`, {
      ...looks.text,
      fontSize: 11,
      bold: true,
      textColor: looks.BLUE,
    });
    sheet.put(row, 2, start.sheets[key], { ...looks.text, fontSize: 11 });
    sheet.height(row, 26);
  });
  sheet.put(top + 2 + listed.length, 1, start.note, looks.note);
}
