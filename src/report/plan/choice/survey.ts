/** What a column of scores asks, and from which score on an answer counts as satisfied. */

import type { Source, SourceColumn, Survey } from '../../measures/source';
import type { Table } from '../../model';
import type { TableChoice } from '../../request';

export function surveyOf(
  table: Table,
  choice: TableChoice | undefined,
  columns: readonly SourceColumn[],
  shift: number,
): Source['survey'] {
  const score = columns.find(({ role }) => role === 'score');
  if (!score) return undefined;
  const column = table.columns.find(({ column: at }) => at === score.column + shift);
  const highest = column?.scale?.to ?? 10;
  const scale = highest <= 5 ? 5 : highest <= 7 ? 7 : 10;
  const kind = choice?.survey ?? column?.survey ?? surveyKind(score.header, scale);
  return { kind, satisfiedFrom: Math.ceil((4 * scale) / 5) };
}

function surveyKind(header: string, scale: number): Survey {
  if (/effort|\bces\b|усил|легко/i.test(header)) return 'ces';
  if (/csat|satisf|удовл|доволь/i.test(header)) return 'csat';
  return scale <= 5 ? 'csat' : scale <= 7 ? 'ces' : 'nps';
}
