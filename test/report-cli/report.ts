/** Runs the command line in this process over the built bundle. */
import { join } from 'node:path';
import { main } from '../../local/report/main';

const dist = join(__dirname, '../../dist');

export interface Reported {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

export async function report(...argv: string[]): Promise<Reported> {
  let out = '';
  let error = '';
  const status = await main(argv, dist, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    width: 120,
  });
  return { status, out, error };
}

export interface Figures {
  readonly id: string;
  readonly unit?: string;
  readonly values: readonly (number | string | null)[];
  readonly total: number | string | null;
}

export interface Report {
  readonly tables: readonly {
    readonly sheet: string;
    readonly kind: string;
    readonly rows: number;
    readonly used: boolean;
    readonly roles: Readonly<Record<string, string | null>>;
  }[];
  readonly periods: readonly string[];
  readonly kpis: readonly Figures[];
  readonly measures: readonly Figures[];
  readonly breakdowns: readonly {
    readonly by: string;
    readonly measure: string;
    readonly rows: readonly { readonly label: string; readonly value: number | string | null }[];
  }[];
  readonly findings: readonly { readonly text: string; readonly rows: number | null }[];
  readonly serviceCalls: number;
  readonly seconds: number;
}

export async function jsonReport(...argv: string[]): Promise<Report> {
  const { status, out, error } = await report(...argv, '--json');
  if (status !== 0) throw new Error(error);
  return JSON.parse(out) as Report;
}

/** A figure of a report by the id of its KPI or measure. */
export function totalOf({ kpis, measures }: Report, id: string): number | string | null | undefined {
  return [...kpis, ...measures].find((figures) => figures.id === id)?.total;
}

/** The figures of a breakdown by their labels. */
export function broken({ breakdowns }: Report, by: string, measure: string): Record<string, number | string | null> {
  const found = breakdowns.find((one) => one.by === by && one.measure === measure);
  return Object.fromEntries((found?.rows ?? []).map(({ label, value }) => [label, value]));
}
