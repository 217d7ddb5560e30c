/** Reads the files named at the command line into sheets. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Failure } from '../failure';
import { csvRows } from './csv';
import { habitsOf } from './habits';
import { type SourceSheet, withoutBlankEnd } from './source';
import { textOf } from './text';
import { typed } from './typed';
import { xlsxSheets } from './xlsx';

/** Google's own limit of a workbook. */
const MOST_CELLS = 10_000_000;

export async function readFiles(paths: readonly string[]): Promise<SourceSheet[]> {
  const sheets: SourceSheet[] = [];
  for (const path of paths) sheets.push(...(await readFile(path)));
  const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
  if (cells > MOST_CELLS) throw new Failure(`The files have ${cells} cells; a workbook holds ${MOST_CELLS}.`);
  return sheets;
}

async function readFile(path: string): Promise<SourceSheet[]> {
  const name = basename(path);
  try {
    const bytes = bytesOf(path);
    if (bytes.length === 0) throw new Failure('the file is empty');
    const sheets = isZip(bytes) ? await xlsxSheets(bytes) : [csvSheet(name, textOf(bytes))];
    if (sheets.every(({ rows }) => rows.length === 0)) throw new Failure('the file holds no cells');
    return sheets.filter(({ rows }) => rows.length > 0);
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`Cannot read ${path}: ${error.message}.`);
    throw error;
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure('there is no such file');
    if (code === 'EISDIR') throw new Failure('it is a folder');
    throw new Failure(`the file cannot be opened (${code})`);
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

function csvSheet(file: string, text: string): SourceSheet {
  const rows = csvRows(text);
  const habits = habitsOf(rows);
  const cells = rows.map((row) => row.map((cell, column) => typed(cell, habits, column)));
  return { name: basename(file, extname(file)), rows: withoutBlankEnd(cells) };
}
