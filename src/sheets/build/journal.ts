/**
 * What a rebuild does to the summary that stands, written on a hidden sheet before it does it: a script that Google
 * ends in the middle can take nothing back, but the next build or scan finds this and can.
 */

import type { Box } from '../../report/plan/model';
import { parseReference, quoted } from '../draw/address';
import { literal, type Written } from '../draw/contents';
import type { Gap } from './arrange';
import { pieces } from './memory';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SIGNATURE = 'KPI Sheet: a summary that is being built again';
const COLUMNS = 3;
const CELLS = 'cells';

/** Rows or columns put into the summary. */
export interface Insertion extends Gap {
  readonly of: 'rows' | 'columns';
}

export interface Journal {
  /** The number of the build that stands: once there is a later one, the rebuild is done. */
  readonly build: number;
  /** The sheet with a copy of the summary as it was. */
  readonly backup: string;
  /** Of the summary as it was. */
  readonly size: { readonly rows: number; readonly columns: number };
  /** In their order, before any cell is touched. */
  readonly inserted: readonly Insertion[];
  /** What is cleared and written, with all rows and columns put in. */
  readonly cleared: readonly Box[];
  /** Where the user's cells go that stood in the way. */
  readonly moved: readonly Box[];
  /** What the backup puts back, where it lay before anything was put in. */
  readonly blocks: readonly Box[];
  readonly charts: readonly number[];
  /** Those that the new ones replace, once the new summary stands. */
  readonly oldCharts: readonly number[];
  /** Rows that are left blank in the end. */
  readonly spare: readonly Gap[];
}

export interface Found {
  readonly journal: Journal;
  /** The name that the summary has by now. */
  readonly summary: string;
  /** Whether all rows and columns were put in, so that cells may have been touched. */
  readonly isSpaced: boolean;
}

const texts = (journal: Journal): string[] => pieces(JSON.stringify(journal));

export const journalSize = (journal: Journal) => ({ rows: 1 + texts(journal).length, columns: COLUMNS });

export function writeJournal(sheet: Sheet, journal: Journal, summary: string): void {
  const rows: Written[][] = [
    [SIGNATURE, '', `=ROWS(${quoted(summary)}!A1)`],
    ...texts(journal).map((text) => [literal(text), '', '']),
  ];
  sheet.getRange(1, 1, rows.length, COLUMNS).setValues(rows);
  SpreadsheetApp.flush();
}

export function noteSpace(sheet: Sheet): void {
  sheet.getRange(1, 2).setValue(CELLS);
  SpreadsheetApp.flush();
}

/** Undefined when the sheet is none, or was not finished. */
export function readJournal(sheet: Sheet): Found | undefined {
  if (sheet.getRange(1, 1).getValue() !== SIGNATURE) return undefined;
  const range = sheet.getDataRange();
  const [[, phase], ...rest] = range.getValues();
  const [[, , place = '']] = range.getFormulas();
  const summary = parseReference(/^=ROWS\((.*)\)$/.exec(place)?.[1] ?? '')?.sheet;
  if (summary === undefined) return undefined;
  const journal = JSON.parse(rest.map(([text]) => String(text)).join('')) as Journal;
  return { journal, summary, isSpaced: phase === CELLS };
}
