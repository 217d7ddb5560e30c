/** What a column of scores asks, and from which score on an answer counts as satisfied. */

import type { Asked, Survey } from '../../measures/source';
import type { Column } from '../../model';

export function surveyOf({ header, scale, survey }: Column, said: Survey | undefined): Asked {
  const highest = scale?.to ?? 10;
  const top = highest <= 5 ? 5 : highest <= 7 ? 7 : 10;
  return { kind: said ?? survey ?? surveyKind(header, top), satisfiedFrom: Math.ceil((4 * top) / 5) };
}

function surveyKind(header: string, scale: number): Survey {
  if (/effort|\bces\b|усил|легко/i.test(header)) return 'ces';
  if (/csat|satisf|удовл|доволь/i.test(header)) return 'csat';
  return scale <= 5 ? 'csat' : scale <= 7 ? 'ces' : 'nps';
}
