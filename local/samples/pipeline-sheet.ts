/** The sheet of CRM deals, with the state of the pipeline and of the team beside them. */
import deals from './deals.json';
import * as looks from './looks';
import type { Money } from './money';
import { columnLetters, type LookBook, Sketch } from './sketch';
import type { SampleTexts, Stage } from './texts';

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const REP = 'C';
const STAGE = 'D';
const AMOUNT = 'F';
const SIDE = 9;
const TARGET = 30_000;
const QUOTAS = [30_000, 24_000, 22_000, 15_000];

const column = (letter: string): string => `${letter}${FIRST_ROW + 1}:${letter}`;
const fixed = (letter: string): string => `$${letter}$${FIRST_ROW + 1}:$${letter}`;

export function pipelineSheet(texts: SampleTexts, money: Money, book: LookBook): Sketch {
  const sheet = new Sketch('pipeline', texts.sheets.pipeline, book, { rows: 200, columns: 20, color: '#F79009' });
  looks.drawTop(sheet, texts.pipeline.heading, texts.pipeline.note);
  drawDeals(sheet, texts, money);
  drawSummary(sheet, texts, money);
  drawTeam(sheet, texts, money);
  sheet.widths(0, ...texts.widths.pipeline);
  sheet.height(HEADER_ROW, 32);
  sheet.freeze(0, FIRST_ROW);
  return sheet;
}

function drawDeals(sheet: Sketch, texts: SampleTexts, money: Money): void {
  const { id, company, rep, stage, source, amount, created, closed } = texts.pipeline;
  sheet.row(HEADER_ROW, 0, [id, company, rep, stage, source, amount, created, closed], looks.header);
  deals.forEach((deal, index) => {
    const row = FIRST_ROW + index;
    const date = { ...looks.centred, format: texts.dateFormat };
    sheet.put(row, 0, deal.id, { ...looks.centred, textColor: looks.MUTED });
    sheet.put(row, 1, texts.companies[deal.company] ?? null, looks.text);
    sheet.put(row, 2, texts.reps[deal.rep] ?? null, looks.text);
    sheet.put(row, 3, texts.stages[deal.stage as Stage], { ...looks.text, ...stageLook(deal.stage) });
    sheet.put(row, 4, texts.sources[deal.source] ?? null, looks.text);
    sheet.put(row, 5, money.of(deal.amount), { ...looks.number, format: money.whole });
    sheet.put(row, 6, money.serial(deal.created), date);
    sheet.put(row, 7, deal.closed === null ? null : money.serial(deal.closed), date);
  });
}

function stageLook(stage: string): looks.TextLook {
  if (stage === 'won') return { textColor: looks.ACCENT, bold: true };
  return stage === 'lost' ? { textColor: '#B42318' } : { textColor: looks.BLUE };
}

function drawSummary(sheet: Sketch, texts: SampleTexts, money: Money): void {
  const words = texts.pipeline;
  const count = (stage: 'won' | 'lost') => `=COUNTIF(${column(STAGE)},"${texts.stages[stage]}")`;
  const sum = (stage: 'won' | 'lost') => `SUMIFS(${column(AMOUNT)},${column(STAGE)},"${texts.stages[stage]}")`;
  const lines: { word: keyof typeof words; content: string | number; format: string; kpi?: true }[] = [
    { word: 'won', content: count('won'), format: looks.COUNT },
    { word: 'lost', content: count('lost'), format: looks.COUNT },
    { word: 'open', content: `=COUNT(${column('A')})-K5-K6`, format: looks.COUNT },
    { word: 'wonAmount', content: `=${sum('won')}`, format: money.whole },
    { word: 'openAmount', content: `=SUM(${column(AMOUNT)})-K8-${sum('lost')}`, format: money.whole },
    { word: 'target', content: money.of(TARGET), format: money.whole },
    { word: 'winRate', content: '=KPI_WIN_RATE(K5,K6)', format: looks.PERCENT, kpi: true },
    { word: 'coverage', content: '=KPI_PIPELINE_COVERAGE(K9,K10)', format: looks.RATIO, kpi: true },
  ];
  sheet.put(2, SIDE, words.summary, looks.section);
  sheet.row(HEADER_ROW, SIDE, [words.measure, words.value], looks.header);
  lines.forEach(({ word, content, format, kpi }, index) => {
    const row = FIRST_ROW + index;
    sheet.put(row, SIDE, words[word], looks.text);
    sheet.put(row, SIDE + 1, content, { ...(kpi ? looks.kpiNumber : looks.number), bold: kpi === true, format });
  });
}

function drawTeam(sheet: Sketch, texts: SampleTexts, money: Money): void {
  const words = texts.pipeline;
  const top = FIRST_ROW + 10;
  const first = top + 2;
  const last = first + texts.reps.length - 1;
  const span = (offset: number) =>
    `${columnLetters(SIDE + offset)}${first + 1}:${columnLetters(SIDE + offset)}${last + 1}`;
  const heads = [words.rep, words.won, words.lost, words.wonAmount, words.quota, words.winRate, words.attainment];
  sheet.put(top, SIDE, words.team, looks.sideSection);
  sheet.row(top + 1, SIDE, heads, { ...looks.header, wrapping: 'clip' });
  texts.reps.forEach((rep, index) => {
    const row = first + index;
    const name = `${columnLetters(SIDE)}${row + 1}`;
    const count = (stage: Stage) => `=COUNTIFS(${fixed(REP)},${name},${fixed(STAGE)},"${texts.stages[stage]}")`;
    const won = `=SUMIFS(${fixed(AMOUNT)},${fixed(REP)},${name},${fixed(STAGE)},"${texts.stages.won}")`;
    sheet.put(row, SIDE, rep, looks.text);
    sheet.put(row, SIDE + 1, count('won'), { ...looks.number, format: looks.COUNT });
    sheet.put(row, SIDE + 2, count('lost'), { ...looks.number, format: looks.COUNT });
    sheet.put(row, SIDE + 3, won, { ...looks.number, format: money.whole });
    sheet.put(row, SIDE + 4, money.of(QUOTAS[index] ?? 0), { ...looks.number, format: money.whole });
    for (const offset of [5, 6]) sheet.put(row, SIDE + offset, null, { ...looks.kpiNumber, format: looks.PERCENT });
  });
  sheet.put(first, SIDE + 5, `=KPI_WIN_RATE(${span(1)},${span(2)})`, { ...looks.kpiNumber, format: looks.PERCENT });
  sheet.put(first, SIDE + 6, `=KPI_QUOTA_ATTAINMENT(${span(3)},${span(4)})`, {
    ...looks.kpiNumber,
    format: looks.PERCENT,
  });
}
