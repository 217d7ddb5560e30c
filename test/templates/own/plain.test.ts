/** Without the add-on nobody updates the summary: months and names follow a user's own rows by themselves. */

import { templates } from '../../../src/templates/index';
import { OwnBook } from './own-book';
import { fewRows } from './own-rows';
import { faultsIn } from './verdict';

test.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const rows = fewRows(template, 'ru', []);
  const book = new OwnBook(template, 'ru', 'plain').put(rows);
  expect(faultsIn(book, rows)).toEqual([]);
  expect(String(book.cells('summary')[1][1])).not.toMatch(/\d/);
});
