/** A workbook made of the files named at the start; null where none is named. */
import { basename } from 'node:path';
import { readFiles } from '../report/read/files';
import { workbookOf } from '../report/workbook';
import type { Book } from './server';

export async function bookOf(paths: readonly string[]): Promise<Book | null> {
  if (paths.length === 0) return null;
  return { title: paths.map((path) => basename(path)).join(', '), workbook: workbookOf(await readFiles(paths)) };
}
