/** The figures that a summary would show: its own formulas on hidden sheets, which are gone once they are read. */

import { COLUMN } from '../../report/plan/layout';
import type { Plan, PlannedSheet } from '../../report/plan/model';
import { neededFor } from '../../report/plan/needed';
import { SUMMARY } from '../build/job';
import { type OwnSheets, Workshop } from '../build/sheets';
import { Undo } from '../build/steps';
import { rangeAt } from '../draw/charts';
import { contentsOf, wholeBox } from '../draw/contents';
import { findSeparator } from '../draw/link';
import { drawFormats } from '../draw/looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Figure {
  /** As the summary will show it. */
  readonly text: string;
  readonly value: number | null;
  /** Of the last full period; '' where it is blank or the data have no dates. */
  readonly recent: string;
}

const TARGET = 'target:';
/** The total and the last full period stand side by side. */
const READ = COLUMN.last - COLUMN.total + 1;
const LOADING = /^Loading/;
const TRIES = 20;
const PAUSE_MS = 500;

/** The totals of all KPIs and measures of a plan, by their ids, and their figures of the last full period. */
export function figuresOf(own: OwnSheets, plan: Plan): Map<string, Figure> {
  const summary = plan.sheets.find(({ key }) => key === SUMMARY);
  const rows = (summary?.inputs ?? []).filter(({ id }) => id.startsWith(TARGET));
  const boxes = rows.map(({ row }) => ({ row, column: COLUMN.total, rows: 1, columns: READ }));
  const needed = neededFor(plan, SUMMARY, boxes).filter(({ cells }) => cells.length > 0);
  const [shown] = needed;
  if (!shown || shown.key !== SUMMARY) return new Map();
  const { texts, values } = onScratch(own, needed);
  return new Map(
    rows.map(({ id, row }) => {
      const [text, recent] = texts[row - 1];
      const [value] = values[row - 1];
      return [id.slice(TARGET.length), { text, recent, value: typeof value === 'number' ? value : null }];
    }),
  );
}

function onScratch(own: OwnSheets, needed: readonly PlannedSheet[]) {
  const spreadsheet = SpreadsheetApp.getActive();
  const undo = new Undo();
  const active = spreadsheet.getActiveSheet();
  undo.push(() => spreadsheet.setActiveSheet(active));
  const workshop = new Workshop(spreadsheet, own, undo);
  try {
    const sheets = needed.map((planned) => workshop.fresh(planned));
    const names = new Map(needed.map(({ key }, index) => [key, sheets[index].getName()]));
    const link = { names, separator: findSeparator(sheets[0].getRange(1, 1)) };
    needed.forEach((planned, index) => {
      const range = rangeAt(sheets[index], wholeBox(planned));
      drawFormats(range, planned);
      range.setValues(contentsOf(planned, link));
    });
    return figuresOn(sheets[0], needed[0].rows);
  } finally {
    undo.run();
  }
}

/** A custom function may still be running when the spreadsheet is read. */
function figuresOn(sheet: Sheet, rows: number) {
  const range = sheet.getRange(1, COLUMN.total, rows, READ);
  let texts: string[][] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) Utilities.sleep(PAUSE_MS);
    SpreadsheetApp.flush();
    texts = range.getDisplayValues();
    if (!texts.some((row) => row.some((text) => LOADING.test(text)))) break;
  }
  return { texts, values: range.getValues() as unknown[][] };
}
