/** The sheet of survey answers, read by open ranges so that new answers count at once. */
import * as looks from './looks';
import type { Money } from './money';
import { type LookBook, Sketch } from './sketch';
import answers from './survey.json';
import type { SampleTexts } from './texts';

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const SIDE = 6;

const open = (letter: string): string => `${letter}${FIRST_ROW + 1}:${letter}`;

export function surveySheet(texts: SampleTexts, money: Money, book: LookBook): Sketch {
  const sheet = new Sketch('survey', texts.sheets.survey, book, { rows: 200, columns: 14, color: '#E31B54' });
  looks.drawTop(sheet, texts.survey.heading, texts.survey.note);
  drawAnswers(sheet, texts, money);
  drawResult(sheet, texts);
  sheet.widths(0, 104, 132, 132, 132, 300, 26, 176, 96, 96, 96);
  sheet.height(HEADER_ROW, 48);
  sheet.freeze(0, FIRST_ROW);
  return sheet;
}

function drawAnswers(sheet: Sketch, texts: SampleTexts, money: Money): void {
  const { date, nps, csat, ces, comment } = texts.survey;
  const said = { high: 0, mid: 0, low: 0 };
  sheet.row(HEADER_ROW, 0, [date, nps, csat, ces, comment], looks.header);
  answers.forEach((answer, index) => {
    const row = FIRST_ROW + index;
    sheet.put(row, 0, money.serial(answer.date), { ...looks.centred, format: texts.dateFormat });
    sheet.row(row, 1, [answer.nps, answer.csat, answer.ces], looks.centred);
    if (answer.comment === null) return;
    const tone = answer.comment as keyof typeof said;
    const wordings = texts.comments[tone];
    sheet.put(row, 4, wordings[said[tone]++ % wordings.length] ?? null, {
      ...looks.text,
      textColor: looks.MUTED,
      italic: true,
    });
  });
}

function drawResult(sheet: Sketch, texts: SampleTexts): void {
  const words = texts.survey;
  const lines = [
    {
      name: words.npsName,
      formula: `=KPI_NPS(${open('B')})`,
      format: looks.SCORE,
      answers: `=COUNT(${open('B')})`,
      scale: '−100…100',
    },
    {
      name: words.csatName,
      formula: `=KPI_CSAT(${open('C')})`,
      format: looks.PERCENT,
      answers: `=COUNT(${open('C')})`,
      scale: '0…100 %',
    },
    {
      name: words.cesName,
      formula: `=KPI_CES(${open('D')})`,
      format: looks.RATIO,
      answers: `=COUNT(${open('D')})`,
      scale: '1…7',
    },
  ];
  sheet.put(HEADER_ROW - 1, SIDE, words.summary, looks.sideSection);
  sheet.row(HEADER_ROW, SIDE, [words.measure, words.value, words.answers, words.scale], looks.header);
  lines.forEach(({ name, formula, format, answers: count, scale }, index) => {
    const row = FIRST_ROW + index;
    sheet.put(row, SIDE, name, looks.text);
    sheet.put(row, SIDE + 1, formula, { ...looks.kpiNumber, bold: true, format });
    sheet.put(row, SIDE + 2, count, { ...looks.number, format: looks.COUNT });
    sheet.put(row, SIDE + 3, scale, { ...looks.centred, textColor: looks.MUTED });
  });
}
