/** What is declared of each template, and that its made rows tell what they should. */

import { isMeasure } from '../../src/report/measures';
import { FEEDS } from '../../src/report/measures/feeds';
import { templates } from '../../src/templates/index';
import previews from '../../src/templates/previews.json';
import type { InputTable, Template } from '../../src/templates/template';
import { call, column, records } from '../rows/sheet';

const each = templates.map((template) => [template.id, template] as const);

/** Every text in both languages that stands anywhere in a declaration. */
function textsIn(value: unknown): { en: unknown; ru: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'ru' in value) return [value as { en: unknown; ru: unknown }];
  return Object.values(value).flatMap(textsIn);
}

test.each(each)('%s: every text in both languages, and as many words in each', (_, template) => {
  for (const { en, ru } of textsIn({ ...template, inputs: template.inputs.map(({ rows: _rows, ...rest }) => rest) })) {
    if (Array.isArray(en) && Array.isArray(ru))
      expect([en.length, new Set(en).size]).toEqual([ru.length, new Set(ru).size]);
    else expect([en, ru].every((text) => typeof text === 'string' && text.trim() !== '')).toBe(true);
  }
});

test.each(each)('%s: each row has a cell a column, and each cell what its column holds', (_, template) => {
  for (const { columns: declared, rows } of template.inputs) {
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toHaveLength(declared.length);
      row.forEach((cell, i) => {
        const { holds, words } = declared[i];
        if (cell === null) return;
        if (holds === 'id') expect(typeof cell).toBe('string');
        else expect(Number.isFinite(cell)).toBe(true);
        if (words) expect(words.en[Number(cell)]).toBeDefined();
      });
    }
  }
});

test.each(each)(
  '%s: KPIs and targets that exist, keys of its own for its sheets',
  (_, { summary, inputs, analyses }) => {
    for (const id of summary.kpis) expect([id, id in FEEDS]).toEqual([id, true]);
    for (const id of Object.keys(summary.targets)) expect([id, id in FEEDS || isMeasure(id)]).toEqual([id, true]);
    const keys = [...inputs, ...analyses].map(({ key }) => key);
    expect(new Set([...keys, 'summary', 'data', 'readMe', 'lists']).size).toBe(keys.length + 4);
  },
);

test('seven templates, each with a picture in both languages', () => {
  expect(templates.map(({ id }) => id)).toEqual(['sales', 'funnel', 'saas', 'marketing', 'shop', 'growth', 'service']);
  for (const { id } of templates) {
    const { en, ru } = previews[id];
    expect([id, en.kpis.length, ru.kpis.length, en.bars.length]).toEqual([id, 3, 3, ru.bars.length]);
  }
});

const table = (id: Template['id'], key: string): InputTable => {
  const found = templates.find((one) => one.id === id)?.inputs.find((one) => one.key === key);
  if (!found) throw new Error(`No table ${key}`);
  return found;
};

const asText = (serial: unknown): string =>
  serial === null ? '' : new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

test('SaaS: the months are what KPI_SUBSCRIPTION_MOVEMENTS makes of the subscriptions', () => {
  const months = table('saas', 'months');
  const { rows } = table('saas', 'subscriptions');
  const given = [
    column(rows.map((row) => `customer ${row[0]}`)),
    ...[3, 4].map((place) => column(rows.map((row) => asText(row[place])))),
    column(rows.map((row) => row[5])),
  ];
  const movements = records(call('rows/SUBSCRIPTION_MOVEMENTS', ...given, 'month', '2025-12-31')).slice(-12);
  const place = (role: string) => months.columns.findIndex((one) => one.role === role);
  const ours = months.rows.map((row) => [
    asText(row[0]).slice(0, 7),
    ...['mrrStart', 'newMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr', 'mrrEnd', 'customersEnd'].map(
      (role) => row[place(role)],
    ),
  ]);
  const names = ['Period', 'Start', 'New', 'Expansion', 'Contraction', 'Churned', 'End', 'Customers'];
  expect(ours).toEqual(movements.map((row) => names.map((name) => row[name])));
});
