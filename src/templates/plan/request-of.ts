/** What the wizard is asked for, with the sheets under the names that they got. */

import type { Language } from '../../kpi/text';
import type { Request, TableChoice } from '../../report/request';
import { CURRENCY, type InputTable, type Template } from '../template';

export function requestOf(
  template: Template,
  language: Language,
  style: Request['style'],
  names: Readonly<Record<string, string>>,
): Request {
  const { kpis, breakdowns, readings, period, periods, targets, charts } = template.summary;
  const { sign, scale } = CURRENCY[language];
  const scaled = Object.entries(targets).map(([id, { value, money, due }]) => {
    return [id, { value: money ? value * scale : value, ...(due ? { due } : {}) }] as const;
  });
  return {
    tables: template.inputs.flatMap((table) => choiceOf(table, language, names[table.key]) ?? []),
    filters: {},
    period,
    periods,
    language,
    style,
    currency: sign,
    breakdowns,
    kpis,
    readings,
    targets: Object.fromEntries(scaled),
    title: template.name[language],
    ...(charts ? { charts } : {}),
    template: template.id,
  };
}

function choiceOf({ kind, columns, survey }: InputTable, language: Language, name: string): TableChoice | undefined {
  if (kind === null) return undefined;
  const stages = columns.flatMap(({ stages: readings, words }) => {
    return (readings ?? []).map((reading, i) => [words?.[language][i] ?? '', reading] as const);
  });
  return {
    id: `${name}!A1`,
    use: true,
    kind,
    roles: Object.fromEntries(columns.map(({ role }, i) => [String(i + 1), role])),
    ...(survey ? { survey } : {}),
    ...(stages.length > 0 ? { stages: Object.fromEntries(stages) } : {}),
  };
}
