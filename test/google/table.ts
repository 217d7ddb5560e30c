/** docs/google-behaviour.json: what the add-on and the local spreadsheet take to be true of Google. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Row {
  readonly id: string;
  readonly what: string;
  /** How the row is tried: a formula, a line of script, a call from a page, or a rule that a test knows by the id. */
  readonly cell?: string;
  readonly script?: string;
  readonly page?: string;
  readonly rule?: string;
  readonly expected: string;
  /** For what nobody documents: all that Google may do. */
  readonly outcomes?: readonly string[];
  readonly source: string;
  readonly status: 'documented' | 'reported' | 'assumed';
}

export interface Table {
  readonly about: string;
  readonly probed: { readonly on: string; readonly locale: string; readonly outcomes: Record<string, string> } | null;
  readonly cells: Record<string, string | number | boolean>;
  readonly rows: readonly Row[];
}

export const table = JSON.parse(readFileSync(join(__dirname, '../../docs/google-behaviour.json'), 'utf8')) as Table;

export const { rows } = table;
