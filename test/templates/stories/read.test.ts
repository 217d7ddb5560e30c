/** Whoever puts in rows and opens the wizard anew is not asked what the input sheets tell: it reads their headers as they are meant. */

import type { Language } from '../../../src/kpi/text';
import growth from '../../../src/templates/growth/index';
import marketing from '../../../src/templates/marketing/index';
import { shown } from '../../../src/templates/plan/input-sheet';
import service from '../../../src/templates/service/index';
import shop from '../../../src/templates/shop/index';
import type { Holds, InputTable } from '../../../src/templates/template';
import { rolesOf, tableIn } from '../../report/scan/workbook';

const LANGUAGES: readonly Language[] = ['en', 'ru'];
const SERIAL = 25_569;
const DAY_MS = 86_400_000;
const MOSCOW_MS = 3 * 3_600_000;
const DATES: readonly Holds[] = ['date', 'moment', 'month'];

const CASES = [marketing, shop, growth, service].flatMap(({ id, inputs }) =>
  inputs.flatMap((input) => LANGUAGES.map((language) => [id, input.name[language], input, language] as const)),
);

/** As getValues gives it: dates as dates of the spreadsheet's zone. */
function cell(input: InputTable, row: number, at: number, language: Language): unknown {
  const value = shown(input.rows[row][at], input.columns[at], language) ?? '';
  const isDate = typeof value === 'number' && DATES.includes(input.columns[at].holds);
  return isDate ? new Date(Math.round((value - SERIAL) * DAY_MS) - MOSCOW_MS) : value;
}

test.each(CASES)('%s: the sheet %s', (_, name, input, language) => {
  const rows = input.rows.map((_row, row) => input.columns.map((_column, at) => cell(input, row, at, language)));
  const table = tableIn([input.columns.map(({ header }) => header[language]), ...rows], name);
  expect(table.kind.value).toBe(input.kind);
  const meant = input.columns.flatMap(({ header, role }) => (role ? [[header[language], role]] : []));
  expect(rolesOf(table)).toEqual(Object.fromEntries(meant));
  if (input.survey) expect(table.columns.map(({ survey }) => survey)).toContain(input.survey);
  expect(table.questions).toEqual([]);
  expect(table.filters.filter(({ suggested }) => suggested)).toEqual([]);
});
