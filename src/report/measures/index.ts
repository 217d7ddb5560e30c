/** All measures. `revenue:before` is revenue a period earlier. */

import type { Text } from '../../kpi/text';
import { DEAL_MEASURES } from './deals';
import { FIGURES } from './figures';
import { LACKING } from './lacking';
import { MARKETING } from './marketing';
import type { Measure } from './measure';
import { RECURRING } from './recurring';
import { SALES } from './sales';

export const MEASURES = {
  ...SALES,
  ...DEAL_MEASURES,
  ...MARKETING,
  ...RECURRING,
  ...FIGURES,
  ...LACKING,
};

export type DeclaredId = keyof typeof MEASURES;
export type MeasureId = DeclaredId | `${DeclaredId}:before`;

const BEFORE = ':before';

export function measureOf(id: MeasureId): Measure {
  if (!id.endsWith(BEFORE)) return MEASURES[id as DeclaredId];
  const of = id.slice(0, -BEFORE.length) as DeclaredId;
  const measure: Measure = MEASURES[of];
  return { ...measure, name: before(measure.name), adds: 'before', from: [{ make: 'before', of }], column: false };
}

function before({ en, ru }: Text): Text {
  return { en: `${en}, period before`, ru: `${ru}, период до` };
}

export function isMeasure(id: string): id is MeasureId {
  return id.replace(BEFORE, '') in MEASURES;
}
