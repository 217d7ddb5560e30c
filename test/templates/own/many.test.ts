/** Five times as many rows as the sample has, of a user's own: all of them count, and nothing of the sample is left. */

import { templates } from '../../../src/templates/index';
import { OwnBook } from './own-book';
import { manyRows } from './own-rows';
import { faultsIn } from './verdict';

test.each(templates.map((template) => [template.id, template] as const))('%s, in English', (_, template) => {
  const rows = manyRows(template, 'en', 5);
  expect(faultsIn(new OwnBook(template).put(rows).update(), rows)).toEqual([]);
});
