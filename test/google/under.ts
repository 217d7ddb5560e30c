/** The pushed functions under one outcome of what nobody documents: every example of the catalogue must still hold. */

import { formatDate } from '../../local/host/google/utilities';
import { dateToSerial, serialToDate } from '../../local/host/time-zone';
import { load, services } from '../bundle/bundle';
import { type Entry, functions } from '../catalogue';

export interface Surroundings {
  readonly zone?: string;
  readonly intl?: boolean;
  readonly session?: boolean;
}

type Run = (name: string, args: readonly unknown[]) => unknown;
type Cells = readonly (readonly unknown[])[];

const isTable = (value: unknown): value is Cells => Array.isArray(value);

function globalsOf({ zone = 'Etc/UTC', intl = true, session = true }: Surroundings): Record<string, unknown> {
  const refuse = () => {
    throw new Error('You do not have permission to call Session.getScriptTimeZone.');
  };
  const scriptZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const spreadsheet = { getSpreadsheetLocale: () => 'en_US', getSpreadsheetTimeZone: () => zone };
  return {
    ...services,
    SpreadsheetApp: { getActive: () => spreadsheet },
    Utilities: { formatDate },
    Session: { getScriptTimeZone: session ? () => scriptZone : refuse },
    ...(intl ? {} : { Intl: undefined }),
  };
}

/** All functions in one context with these surroundings. */
export function functionsIn(surroundings: Surroundings = {}): Run {
  const context = load(globalsOf(surroundings));
  return (name, args) => (context[name] as (...args: unknown[]) => unknown)(...args);
}

export function outcomeOf(run: Run, name: string, args: readonly unknown[]): string {
  try {
    return JSON.stringify(shown(run(name, args)), rounded);
  } catch (error) {
    return (error as Error).message;
  }
}

/** A table of one cell shows what the cell alone would show. */
const shown = (value: unknown): unknown =>
  isTable(value) && value.length === 1 && value[0]?.length === 1 ? value[0][0] : value;

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

/** Every example with its dates as cells of the spreadsheet bring them: midnight in its own zone. */
export function examplesHold(surroundings: Surroundings): string[] {
  const run = functionsIn(surroundings);
  return functions.flatMap((entry) =>
    entry.examples.flatMap((example) => {
      if (!('gives' in example)) return [];
      const args = example.given.map((value, index) => withDates(entry, index, value, surroundings.zone ?? 'Etc/UTC'));
      const found = outcomeOf(run, `KPI_${entry.id}`, args);
      return found === JSON.stringify(shown(example.gives), rounded) ? [] : [`KPI_${entry.id}: ${found}`];
    }),
  );
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

function withDates({ params }: Entry, index: number, value: unknown, zone: string): unknown {
  if (!params[index]?.kind.includes('date')) return value;
  const dated = (cell: unknown) => (typeof cell === 'string' && ISO.test(cell) ? midnight(cell, zone) : cell);
  return isTable(value) ? value.map((row) => row.map(dated)) : dated(value);
}

function midnight(day: string, zone: string): Date {
  return serialToDate(Math.round(dateToSerial(new Date(`${day}T00:00:00Z`), 'Etc/UTC')), zone);
}

/** The first example with a value, for each parameter that it gives. */
export interface Given {
  readonly entry: Entry;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly index: number;
}

export const everyGiven: readonly Given[] = functions.flatMap((entry) => {
  const example = entry.examples.find((one) => 'gives' in one && one.gives !== '');
  const args = example?.given ?? [];
  return args.map((_, index) => ({ entry, name: `KPI_${entry.id}`, args, index }));
});

export const replaced = ({ args, index }: Given, value: unknown): unknown[] =>
  args.map((arg, at) => (at === index ? value : arg));

/** One cell of the argument: the only one, or the last of its first column. */
export function withCell(argument: unknown, cell: unknown): unknown {
  if (!isTable(argument)) return cell;
  return argument.map((row, at) => (at === argument.length - 1 ? [cell, ...row.slice(1)] : row));
}
