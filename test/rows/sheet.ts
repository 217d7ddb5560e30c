/** Calls a function as a spreadsheet would: in its zone and locale, with the error's sentence for a refusal. */

import type { CellResult, Host, Result } from '../../src/kpi/host';
import { Refusal } from '../../src/kpi/refusal';
import { languageOf } from '../../src/kpi/text';
import { load } from '../../src/load';

export interface Spreadsheet {
  readonly locale?: string;
  readonly zone?: string;
  readonly scriptZone?: string;
}

export const asked = { zone: 0, locale: 0, format: 0 };

export function hostOf({ locale = 'en_US', zone = 'Europe/Berlin', scriptZone }: Spreadsheet = {}): Host {
  return {
    locale: () => {
      asked.locale++;
      return locale;
    },
    timeZone: () => {
      asked.zone++;
      return zone;
    },
    scriptTimeZone: () => scriptZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    formatDate: () => {
      throw new Error('Intl is here: formatDate is not needed');
    },
    texts: () => '',
  };
}

export function callIn(spreadsheet: Spreadsheet, path: string, ...args: unknown[]): Result {
  const host = hostOf(spreadsheet);
  const name = `KPI_${path.split('/')[1]}`;
  try {
    return load(path).run({ name, args, host });
  } catch (error) {
    if (error instanceof Refusal) throw new Error(error.sentence(name, languageOf(host.locale())));
    throw error;
  }
}

export function call(path: string, ...args: unknown[]): Result {
  return callIn({}, path, ...args);
}

/** A column as Sheets hands it over. */
export function column(cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** A table as a list of objects by its header. */
export function records(table: Result): Record<string, CellResult>[] {
  const [header, ...rows] = table as CellResult[][];
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [String(header[i]), cell])));
}
