/** A funnel: how many reach each stage, how many go on, and where most are lost. */

import type { Language, Text } from '../kpi/text';
import { headerRow, shown, type TableRow } from './table';

const TITLES: readonly Text[] = [
  { en: 'Stage', ru: 'Этап' },
  { en: 'Count', ru: 'Количество' },
  { en: 'Step conversion', ru: 'Конверсия шага' },
  { en: 'Conversion from first', ru: 'Конверсия от первого этапа' },
  { en: 'Lost', ru: 'Потеряно' },
  { en: 'Bottleneck', ru: 'Узкое место' },
];
const BOTTLENECK: Text = { en: 'bottleneck', ru: 'узкое место' };

export function funnel(stages: readonly string[], counts: ArrayLike<number>, language: Language): TableRow[] {
  const worst = bottleneckOf(counts);
  const rows = stages.map((stage, i): TableRow => {
    const step = i === 0 ? '' : shown(counts[i] / counts[i - 1]);
    const lost = i === 0 ? '' : shown(counts[i - 1] - counts[i]);
    return [stage, shown(counts[i]), step, shown(counts[i] / counts[0]), lost, i === worst ? BOTTLENECK[language] : ''];
  });
  return [headerRow(TITLES, language), ...rows];
}

/** The stage with the lowest step conversion up to 100 %, the earliest in a tie; −1 when there is none. */
function bottleneckOf(counts: ArrayLike<number>): number {
  let worst = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < counts.length; i++) {
    const step = counts[i] / counts[i - 1];
    if (step <= 1 && step < lowest) {
      worst = i;
      lowest = step;
    }
  }
  return worst;
}
