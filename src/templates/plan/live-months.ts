/** Months that follow the rows: in a workbook without the add-on nobody builds the summary again, so its months are formulas. */

import type { Language } from '../../kpi/text';
import { letters } from '../../report/measures/formula-text';
import { COLUMN, FIRST_PERIOD, ROW } from '../../report/plan/layout';
import type { Plan, PlannedCell, PlannedContent, PlannedSheet } from '../../report/plan/model';
import type { Template } from '../template';
import { withCohortsWhileTrue } from './live-cohorts';
import { eventsOf, monthBefore } from './own-months';

/** In brackets after the kind of a table. */
const ROW_COUNT = /, [^(),]*\d[^(),]*(?=\))/g;

/** The last of as many months as the summary shows is that of the latest row. */
export function withLiveMonths(
  plan: Plan,
  template: Template,
  names: Readonly<Record<string, string>>,
  language: Language,
): Plan {
  if (template.summary.period !== 'month') return plan;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => withMonths(sheet, plan, firstMonth(template, countOf(plan), names), language)),
  };
}

function withMonths(sheet: PlannedSheet, plan: Plan, first: string, language: Language): PlannedSheet {
  if (sheet.key === 'summary') {
    const cells = sheet.cells.map(summaryCell(sheet, first, language)).map(withoutCounts);
    return withCohortsWhileTrue({ ...sheet, cells });
  }
  return sheet.key === 'data' ? { ...sheet, cells: sheet.cells.map(dataCell(countOf(plan))) } : sheet;
}

const cellAt = (row: number, column: number) => `${letters(column)}${row}`;
const two = (part: string) => `RIGHT("0"&${part},2)`;

/** Not by TEXT, whose patterns depend on the reader's language. */
function dayText(cell: string, language: Language): string {
  const [year, month, day] = [`YEAR(${cell})`, two(`MONTH(${cell})`), two(`DAY(${cell})`)];
  return language === 'ru' ? [day, month, year].join('&"."&') : [year, month, day].join('&"-"&');
}

const labelOf = (day: string) => `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)`;

function summaryCell(sheet: PlannedSheet, start: string, language: Language): (cell: PlannedCell) => PlannedCell {
  const count = countOf({ sheets: [sheet] });
  const shown = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, contentOf(cell)]));
  const last = FIRST_PERIOD + count - 1;
  return (cell) => {
    const content = formula(cell);
    return content === undefined ? cell : { ...cell, content: { formula: `=${content}` } };
  };

  function formula({ row, column, content }: PlannedCell): string | undefined {
    const isTime = row === ROW.from || row === ROW.to;
    if (row === ROW.subtitle && column === COLUMN.name) return span(String('value' in content ? content.value : ''));
    if (row === ROW.header && column >= FIRST_PERIOD && column <= last) return labelOf(cellAt(ROW.from, column));
    if (!isTime || column === COLUMN.name) return undefined;
    if (column < FIRST_PERIOD) return sameDay(row, column);
    const first = cellAt(ROW.from, column);
    if (row === ROW.to) return `EDATE(${first},1)-1`;
    return column === FIRST_PERIOD ? start : `EDATE(${cellAt(ROW.from, column - 1)},1)`;
  }

  /** The words before the first colon, then the first and the last day as the language writes them. */
  function span(text: string): string {
    const [from, to] = [cellAt(ROW.from, FIRST_PERIOD), cellAt(ROW.to, last)].map((cell) => dayText(cell, language));
    return `"${text.split(':')[0]}: "&${from}&" – "&${to}`;
  }

  function sameDay(row: number, column: number): string | undefined {
    for (let period = FIRST_PERIOD; period <= last; period++) {
      if (shown.get(`${row},${period}`) === shown.get(`${row},${column}`)) return cellAt(row, period);
    }
    return undefined;
  }
}

/** The plan's formulas know the input sheets by the names that they got. */
function firstMonth(template: Template, count: number, names: Readonly<Record<string, string>>): string {
  const tables = template.inputs.filter(({ kind }) => kind !== null);
  return monthBefore(
    tables.flatMap((table) => eventsOf(table, names[table.key])),
    count - 1,
  );
}

/** What the helper sheet knows of the months before. */
function dataCell(count: number): (cell: PlannedCell) => PlannedCell {
  const first = `{summary}!${cellAt(ROW.from, FIRST_PERIOD)}`;
  const formulas: Readonly<Record<number, string>> = {
    2: `EDATE(${first},-1)`,
    3: labelOf('B2'),
    4: `EDATE(${first},${-count})`,
  };
  return (cell) => {
    const known = cell.column === 2 ? formulas[cell.row] : undefined;
    return known && 'value' in cell.content ? { ...cell, content: { formula: `=${known}` } } : cell;
  };
}

function countOf({ sheets }: Pick<Plan, 'sheets'>): number {
  const summary = sheets.find(({ key }) => key === 'summary');
  return summary?.cells.filter(({ row, column }) => row === ROW.to && column >= FIRST_PERIOD).length ?? 0;
}

const contentOf = ({ content }: { readonly content: PlannedContent }) =>
  'value' in content ? content.value : content.formula;

/** How many rows there are changes with them: what the summary is built from says it without. */
function withoutCounts(cell: PlannedCell): PlannedCell {
  const { row, column, content } = cell;
  if (row !== ROW.subtitle || column === COLUMN.name || !('value' in content)) return cell;
  return { ...cell, content: { value: String(content.value ?? '').replace(ROW_COUNT, '') } };
}
