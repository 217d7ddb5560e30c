/** Three rows of a user's own a sheet, and columns that he does not have: nothing of the sample is left, and what is not told is blank. */

import { templates } from '../../../src/templates/index';
import type { TemplateId } from '../../../src/templates/template';
import { OwnBook } from './own-book';
import { fewRows } from './own-rows';
import { faultsIn, nameOf } from './verdict';

/** Headers of columns that stay empty, and what nothing is known of then. */
const WITHOUT: Record<TemplateId, { readonly columns: readonly string[]; readonly unknown: readonly string[] }> = {
  sales: {
    columns: ['ID', 'Cost of sales', 'Trials booked', 'Region'],
    unknown: ['GROSS_MARGIN', 'cogs', 'trials'],
  },
  funnel: { columns: ['ID', 'Company', 'Source', 'Lost at'], unknown: [] },
  saas: { columns: ['Net burn', 'Cash at end'], unknown: ['RUNWAY', 'cash', 'netBurn'] },
  marketing: { columns: ['ID', 'Impressions'], unknown: ['CTR', 'impressions'] },
  shop: {
    columns: ['Order', 'Cost of goods', 'Returned'],
    unknown: ['GROSS_MARGIN', 'cogs', 'RETURN_RATE', 'NET_SALES'],
  },
  growth: { columns: ['Cost of goods', 'Returns'], unknown: ['GROSS_MARGIN', 'cogs', 'NET_SALES'] },
  service: { columns: ['ID', 'CSAT 1–5'], unknown: ['CSAT'] },
};

test.each(templates.map((template) => [template.id, template] as const))('%s, in Russian', (id, template) => {
  const { columns, unknown } = WITHOUT[id];
  const rows = fewRows(template, 'ru', columns);
  const book = new OwnBook(template, 'ru').put(rows).update();
  expect(faultsIn(book, rows)).toEqual([]);
  const told = unknown.map((one) => nameOf(one, 'ru')).filter((name) => book.row(name) !== undefined);
  expect(told).toEqual([]);
});
