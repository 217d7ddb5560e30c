/** A plan calculated in the local spreadsheet beside the tables it was made of. */

import { createLocalSheet } from '../../../local/node/create';
import type { Library } from '../../../src/kpi/library';
import { buildPlan } from '../../../src/report/plan/build-plan';
import type { Plan, PlannedSheet } from '../../../src/report/plan/model';
import { nameSheets } from '../../../src/report/plan/name-sheets';
import type { Request } from '../../../src/report/request';
import { dist, texts } from '../../catalogue';
import { isDay, SERIAL, type Small, scanOf } from './small-scan';

export const library = JSON.parse(texts) as Library;

export interface Drawn {
  readonly plan: Plan;
  readonly summary: PlannedSheet;
  /** The value of a cell of the summary. */
  readonly at: (row: number, column: number) => unknown;
  /** The first cells of the row whose name begins so; `occurrence` counts from 0. */
  readonly row: (name: string, occurrence?: number) => unknown[];
  readonly errors: () => string[];
  readonly set: (address: string, value: string | number) => void;
}

export function letter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function planOf(tables: readonly Small[], request: Request): Plan {
  const plan = buildPlan(scanOf(...tables), request, library);
  if (!plan) throw new Error('nothing to plan');
  return plan;
}

export function draw(tables: readonly Small[], request: Request): Drawn {
  const plan = planOf(tables, request);
  const workbook = new WorkbookDraft();
  for (const { sheet: name, headers, rows } of tables) {
    const put = workbook.sheet(name);
    headers.forEach((header, i) => {
      put(1, i + 1, header);
    });
    rows.forEach((values, r) => {
      values.forEach((value, c) => {
        if (isDay(value)) put(r + 2, c + 1, value.day + SERIAL, 'yyyy-mm-dd');
        else put(r + 2, c + 1, value);
      });
    });
  }
  for (const planned of plan.sheets) {
    const put = workbook.sheet(planned.name);
    for (const { row, column, content } of planned.cells) {
      if ('formula' in content) put(row, column, named(content.formula, plan), '');
      else put(row, column, content.value);
    }
  }
  const sheet = createLocalSheet({ dist, workbook: workbook.data() });
  const [summary] = plan.sheets;
  const cell = (row: number, column: number) => sheet.cell(`'${summary.name}'!${letter(column)}${row}`);
  const at = (row: number, column: number) => cell(row, column).value;
  const row = (name: string, occurrence = 0) => {
    const names = Array.from({ length: summary.rows }, (_, i) => String(at(i + 1, 1)));
    const found = (is: (text: string) => boolean) => names.flatMap((text, i) => (is(text) ? [i + 1] : []));
    const exact = found((text) => text === name);
    const rows = exact.length > 0 ? exact : found((text) => text.startsWith(name));
    if (rows[occurrence] === undefined) throw new Error(`no row "${name}"`);
    return Array.from({ length: summary.columns }, (_, i) => at(rows[occurrence], i + 1));
  };
  const errors = () =>
    plan.sheets.flatMap((planned) =>
      planned.cells.flatMap((one) => {
        const address = `'${planned.name}'!${letter(one.column)}${one.row}`;
        const { error, formula } = sheet.cell(address);
        return error === null ? [] : [`${address}: ${formula} → ${error}`];
      }),
    );
  return { plan, summary, at, row, errors, set: (address, value) => void sheet.set(address, value) };
}

/** A workbook in the engine's own form; texts are literal. */
class WorkbookDraft {
  private readonly sheets: object[] = [];
  private readonly formats: string[] = [];

  sheet(name: string) {
    const cells: Record<string, string> = {};
    const formats: Record<string, number> = {};
    this.sheets.push({ id: `s${this.sheets.length}`, name, colNumber: 120, rowNumber: 160, cells, formats });
    return (row: number, column: number, value: string | number | boolean | null, format?: string): void => {
      if (value === null || value === '') return;
      const address = `${letter(column)}${row}`;
      cells[address] = String(value);
      const pattern = format ?? (typeof value === 'string' ? '@' : '');
      if (pattern !== '') formats[address] = this.format(pattern);
    };
  }

  data(): object {
    return { sheets: this.sheets, formats: Object.fromEntries(this.formats.map((format, i) => [i + 1, format])) };
  }

  private format(pattern: string): number {
    if (!this.formats.includes(pattern)) this.formats.push(pattern);
    return this.formats.indexOf(pattern) + 1;
  }
}

export function named(formula: string, { sheets }: Plan): string {
  return nameSheets(formula, Object.fromEntries(sheets.map(({ key, name }) => [key, name])));
}

export { SERIAL };
