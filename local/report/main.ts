/** `npm run report`: runs the wizard over files and prints the summary, as text or JSON, or writes it as .xlsx. */
import { writeFileSync } from 'node:fs';
import type { Bundle } from '../host/local-sheet';
import { asJson } from './as-json';
import { asText } from './as-text';
import { Failure } from './failure';
import { HELP } from './help';
import { type Options, readOptions } from './options';
import { type Run, run } from './run';
import { Summary } from './summary';
import { unsure } from './unsure';
import { xlsxBytes } from './xlsx/write';

export interface Output {
  out(text: string): void;
  error(text: string): void;
  /** Characters in a line of the terminal. */
  readonly width: number;
}

/** Gives the exit status. */
export async function main(argv: readonly string[], dist: string | Bundle, output: Output): Promise<number> {
  try {
    const options = readOptions(argv);
    if (options.help) output.out(HELP);
    else await report(options, dist, output);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    output.error(`${error.message}\n`);
    return 1;
  }
}

async function report(options: Options, dist: string | Bundle, output: Output): Promise<void> {
  const result = await run(options, dist);
  const summary = new Summary(result);
  if (summary.kpis.length === 0) throw new Failure(nothingToCompute(result));
  if (options.out !== undefined) await write(options.out, result, summary);
  if (options.json) {
    output.out(`${JSON.stringify(asJson(result, summary), null, 2)}\n`);
    output.error(`${result.watch}\n`);
  } else output.out(asText(result, summary, output.width));
}

async function write(path: string, { sheet, watch }: Run, summary: Summary): Promise<void> {
  const bytes = await watch.timeAsync('xlsx', () => xlsxBytes(sheet.host.grid, [summary.sheetName]));
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new Failure(`Cannot write ${path} (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function nothingToCompute(run: Run): string {
  const found = run.scan.tables.map(({ sheet, kind, rows }) => `${sheet}: ${kind.value}, ${rows} rows`).join('; ');
  const asked = unsure(run);
  return `No KPI can be computed from these tables (${found}). Say what the columns are with --roles.${asked && `\n${asked}`}`;
}
