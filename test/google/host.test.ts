/** The local spreadsheet does what the table of Google's behaviours says, row by row. */

import { open, outcome, perform } from './fixture';
import { rules } from './rules';
import { type Row, rows, table } from './table';

function observed({ id, cell, script, page, expected }: Row): string {
  const sheet = open();
  if (cell !== undefined) {
    const shown = sheet.set('H1', cell);
    return expected.startsWith('#') ? String(shown.value) : (shown.error ?? String(shown.value));
  }
  if (script !== undefined) return perform(sheet, script);
  if (page !== undefined) return outcome(() => called(sheet, page));
  return rules[id]();
}

/** `same({ a: 1 })` as a page would call it. */
function called(sheet: ReturnType<typeof open>, page: string): unknown {
  const [, name = '', args = ''] = /^(\w+)\((.*)\)$/.exec(page) ?? [];
  return sheet.callFromPage(name, new Function(`return [${args}]`)());
}

test('every row is told apart, has a source and a way to be tried', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, source, status, cell, script, page, rule } of rows) {
    expect([id, source]).toEqual([id, expect.stringMatching(/^https:\/\/[a-z.]+\/\S+$/)]);
    expect(['documented', 'reported', 'assumed']).toContain(status);
    expect([id, [cell, script, page, rule].filter((way) => way !== undefined).length]).toEqual([id, 1]);
    if (rule) expect([id, typeof rules[id]]).toEqual([id, 'function']);
  }
  const unused = Object.keys(rules).filter((id) => !rows.some((row) => row.id === id && row.rule));
  expect(unused).toEqual([]);
});

test('what nobody documents names every outcome', () => {
  const silent = rows.filter(({ status, outcomes }) => (status === 'assumed') !== (outcomes !== undefined));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test.each(rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
  const found = observed(row);
  if (row.id === 'page-date') expect(found).toContain(row.expected);
  else expect(found).toBe(row.expected);
});

test('the answers of a probe on Google, where there are any, are outcomes that the table knows', () => {
  const answers = Object.entries(table.probed?.outcomes ?? {});
  const unknown = answers.filter(([id, answer]) => !rows.find((row) => row.id === id)?.outcomes?.includes(answer));
  expect(unknown).toEqual([]);
});
