/** A template added to an empty workbook, and what its sheets then show; beside it the made rows, for a test's own arithmetic. */

import { inserted } from '../../../local/templates/inserted';
import type { Library } from '../../../src/kpi/library';
import { COLUMN, FIRST_PERIOD, ROW } from '../../../src/report/plan/layout';
import { WORDS } from '../../../src/report/plan/words';
import type { Cell, InputTable, Template } from '../../../src/templates/template';
import { dist, texts } from '../../catalogue';

const library = JSON.parse(texts) as Library;
const MONTHS = 12;

export interface SummaryRow {
  readonly name: string;
  readonly total: number;
  readonly months: readonly number[];
  readonly target: unknown;
  readonly status: unknown;
}

type Figures = readonly (readonly unknown[])[];

export class Built {
  private readonly model;
  private readonly names: Readonly<Record<string, string>>;
  readonly seconds: number;

  constructor(readonly template: Template) {
    const { sheet, answer, seconds } = inserted(dist, { id: template.id, language: 'en', style: 'kpi' });
    this.model = sheet.model;
    this.names = Object.fromEntries(answer.sheets.map(({ key, name }) => [key, name]));
    this.seconds = seconds;
  }

  /** All cells of a sheet as they are calculated. */
  cells(key: string): Figures {
    const { getters } = this.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === this.names[key]) ?? '';
    const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, column) => column);
    return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
      columns.map((column) => getters.getEvaluatedCell({ sheetId, row, col: column }).value),
    );
  }

  /** Rows of KPIs, without the names of their groups, then those of measures. */
  summary(): readonly SummaryRow[] {
    const cells = this.cells('summary').slice(ROW.body - 2);
    const heading = cells.findIndex(([first]) => first === WORDS.measures.en);
    const end = cells.findIndex(([first], at) => at > heading && !first);
    const kpis = cells.slice(0, heading).filter((row) => row.slice(1).some((cell) => typeof cell === 'number'));
    return [...kpis, ...cells.slice(heading + 1, end)].map((row) => ({
      name: String(row[COLUMN.name - 1]),
      total: row[COLUMN.total - 1] as number,
      months: row.slice(FIRST_PERIOD - 1, FIRST_PERIOD - 1 + MONTHS) as number[],
      target: row[COLUMN.target - 1],
      status: row[COLUMN.status - 1],
    }));
  }

  row(name: string): SummaryRow {
    const found = this.summary().find((one) => one.name === name);
    if (!found) throw new Error(`No row ${name}`);
    return found;
  }

  /** The figures of a comparison: by label, then by the text of the header. */
  compared(key: string): Readonly<Record<string, Readonly<Record<string, number>>>> {
    const [header, ...rows] = this.cells(key).slice(3);
    const end = rows.findIndex(([label]) => label === 'All');
    const labelled = rows.slice(0, end).filter(([label]) => label !== null && label !== '');
    return Object.fromEntries(
      labelled.map(([label, ...figures]) => [
        String(label),
        Object.fromEntries(
          figures.flatMap((figure, i) => (typeof figure === 'number' ? [[header[i + 1], figure]] : [])),
        ),
      ]),
    );
  }

  /** What is wrong with the workbook: errors in cells, rows of the summary without figures, KPIs without a row, targets without a status. */
  troubles(): string[] {
    const errors = Object.keys(this.names).flatMap((key) =>
      this.cells(key).flatMap((row, at) =>
        row.flatMap((value, i) =>
          typeof value === 'string' && value.startsWith('#') ? [`${key} ${at + 1}:${i + 1} ${value}`] : [],
        ),
      ),
    );
    const rows = this.summary();
    const named = library.functions
      .filter(({ id }) => this.template.summary.kpis.includes(id))
      .map(({ name }) => name.en);
    const missing = named.filter((name) => !rows.some((row) => row.name === name));
    const empty = rows.filter(
      ({ months }) => months.filter((figure) => typeof figure === 'number').length < MONTHS - 1,
    );
    const unjudged = rows.filter(({ target, status }) => typeof target === 'number' && !status);
    return [...errors, ...missing, ...[...empty, ...unjudged].map(({ name }) => name)];
  }
}

export function table(template: Template, key: string): InputTable {
  const found = template.inputs.find((one) => one.key === key);
  if (!found) throw new Error(`No table ${key}`);
  return found;
}

export const rowsOf = (template: Template, key: string): readonly (readonly Cell[])[] => table(template, key).rows;

export const sum = (figures: readonly unknown[]): number =>
  figures.reduce((total: number, one) => total + Number(one), 0);
export const mean = (figures: readonly number[]): number => sum(figures) / figures.length;

/** Of months counted from January on: from the first to the last, both included. */
export const during = (months: readonly number[], first: number, last: number): number[] =>
  months.slice(first - 1, last);
