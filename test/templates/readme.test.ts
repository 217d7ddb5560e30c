/** What the read-me of each template promises is what its sheets do, in the words that stand on them. */

import type { Library } from '../../src/kpi/library';
import type { Language } from '../../src/kpi/text';
import { templates } from '../../src/templates/index';
import { formatOfCells } from '../../src/templates/plan/formats';
import { readMeSheet } from '../../src/templates/plan/readme-sheet';
import type { Template } from '../../src/templates/template';
import { texts } from '../catalogue';

const library = JSON.parse(texts) as Library;
const cases = templates.flatMap((template) => (['en', 'ru'] as const).map((language) => [template, language] as const));

function read(template: Template, language: Language): string[] {
  const keys = [...template.inputs, ...template.analyses].map(({ key, name }) => [key, name[language]] as const);
  const names = { ...Object.fromEntries(keys), summary: template.name[language] };
  const { cells } = readMeSheet(template, language, names, false, library);
  return cells.flatMap(({ content }) => ('value' in content ? [String(content.value)] : []));
}

describe.each(cases.map(([template, language]) => [template.id, language, template] as const))(
  '%s, %s',
  (_, language, template) => {
    const lines = read(template, language);
    const find = (words: RegExp) => lines.find((line) => words.test(line)) ?? '';

    test('says one orange tab or several', () => {
      const isOne = /\(orange tab\)|\(оранжевый ярлык\)/.test(find(/orange tab|оранжев/));
      expect(isOne).toBe(template.inputs.length === 1);
    });

    test('an update takes over names and stages only where there are any', () => {
      const update = find(/KPI → Update the summary|KPI → Обновить сводку/);
      const hasStages = template.inputs.some(({ columns }) => columns.some(({ stages }) => stages));
      expect(/stages|стадии/.test(update)).toBe(hasStages);
      expect(/names|имена/.test(update)).toBe(template.summary.breakdowns.length > 0);
    });

    test('no placeholder is left', () => expect(lines.filter((line) => /[{}[\]]/.test(line))).toEqual([]));
  },
);

test('months are written on every sheet as on the summary', () => {
  expect([formatOfCells('month', 'en'), formatOfCells('month', 'ru')]).toEqual(['yyyy-mm', 'yyyy-mm']);
});
