/** Public data sets that stand beside the repository, not in it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../shared/data');

export function textOf(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** Lines cut at a separator; no value of these files holds one. */
export function linesOf(path: string, separator: string | RegExp): string[][] {
  const lines = textOf(path).split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').map((line) => line.trim().split(separator));
}

/** The columns of a file with a header row, by name. */
export function columnsOf(path: string): Record<string, string[]> {
  const [header, ...rows] = linesOf(path, ',');
  return Object.fromEntries(header.map((name, i) => [name, rows.map((row) => row[i] ?? '')]));
}

export function expectedOf<Shape>(set: string): Shape {
  return JSON.parse(textOf(`${set}/expected.json`)) as Shape;
}
