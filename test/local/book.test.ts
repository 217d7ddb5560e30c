// `npm start -- FILE…`: the files named become the workbook that the page opens.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookOf } from '../../local/node/book-of';
import { createLocalSheet } from '../../local/node/create';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpi-sheet-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('puts each file on a sheet of its name', async () => {
  const files = ['deals.csv', 'spend.csv'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, 'Month,Spend\n2024-01-01,12.5\n');
  const book = await bookOf(files);
  expect(book?.title).toBe('deals.csv, spend.csv');
  const sheet = createLocalSheet({ dist: { code: '', html: {} }, workbook: book?.workbook });
  expect(sheet.cell('spend!A1').text).toBe('Month');
  expect(sheet.cell('deals!B2').value).toBe(12.5);
});

it('is the sample where no file is named, and says which file cannot be read', async () => {
  expect(await bookOf([])).toBeNull();
  await expect(bookOf([join(folder, 'none.csv')])).rejects.toThrow('there is no such file');
});
