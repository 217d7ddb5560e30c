/** What the user says about tables and columns, in a JSON file, put into the request. */
import { readFileSync } from 'node:fs';
import type { Column, Scan, Table } from '../../src/report/model';
import type { Request, TableChoice } from '../../src/report/request';
import { KINDS } from '../../src/report/scan/kinds';
import { ROLES } from '../../src/report/scan/roles';
import { Failure } from './failure';

interface Said {
  readonly use?: boolean;
  readonly kind?: string;
  readonly roles?: Readonly<Record<string, string | null>>;
  readonly stages?: Readonly<Record<string, string>>;
}

const FIELDS = ['use', 'kind', 'roles', 'stages'];
const READINGS = ['won', 'lost', 'open'];

export function readRoles(path: string): Record<string, Said> {
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure(`Cannot read ${path}: ${error instanceof SyntaxError ? 'it is not JSON' : 'no such file'}.`);
  }
  if (!isRecord(said)) throw new Failure(`${path} must hold an object whose names are tables.`);
  for (const [table, about] of Object.entries(said)) {
    if (!isRecord(about)) throw new Failure(`${path}: what is said about "${table}" must be an object.`);
    refuseUnknown(Object.keys(about), FIELDS, `${path}: "${table}" has no field`);
  }
  return said as Record<string, Said>;
}

/** Tables are named as their sheets, or by `Sheet!A1` where a sheet holds several. */
export function withRoles(request: Request, scan: Scan, said: Readonly<Record<string, Said>>): Request {
  const choices = new Map(request.tables.map((choice) => [choice.id, choice]));
  for (const [name, about] of Object.entries(said)) {
    const tables = scan.tables.filter(({ id, sheet }) => id === name || sheet === name);
    if (tables.length === 0) {
      throw new Failure(`There is no table "${name}"; there are ${scan.tables.map(({ id }) => id).join(', ')}.`);
    }
    for (const table of tables) choices.set(table.id, choiceOf(table, about, choices.get(table.id)));
  }
  return { ...request, tables: [...choices.values()] };
}

function choiceOf(table: Table, about: Said, before: TableChoice | undefined): TableChoice {
  const { kind, roles = {}, stages = {} } = about;
  if (kind !== undefined) refuseUnknown([kind], Object.keys(KINDS), `"${table.sheet}": there is no kind`);
  refuseUnknown(Object.values(stages), READINGS, `"${table.sheet}": a stage cannot be`);
  const byColumn = Object.entries(roles).map(([header, role]) => {
    if (role !== null) refuseUnknown([role], Object.keys(ROLES), `"${table.sheet}": there is no role`);
    return [String(columnOf(table, header).column), role];
  });
  const choice = { ...before, id: table.id, use: about.use ?? (kind !== undefined || (before?.use ?? true)) };
  return {
    ...choice,
    ...(kind === undefined ? {} : { kind }),
    ...(byColumn.length === 0 ? {} : { roles: Object.fromEntries(byColumn) }),
    ...(Object.keys(stages).length === 0 ? {} : { stages }),
  } as TableChoice;
}

function columnOf(table: Table, header: string): Column {
  const found = table.columns.find((column) => column.header.trim() === header.trim() || column.letter === header);
  if (found) return found;
  const headers = table.columns.map((column) => `"${column.header}"`).join(', ');
  throw new Failure(`"${table.sheet}" has no column "${header}"; it has ${headers}.`);
}

function refuseUnknown(given: readonly string[], known: readonly string[], complaint: string): void {
  const odd = given.find((one) => !known.includes(one));
  if (odd !== undefined) throw new Failure(`${complaint} "${odd}"; known are ${known.join(', ')}.`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
