/** The pipeline: how many deals stand in each stage, and what they are worth. */

import type { Language, Text } from '../kpi/text';
import { headerRow, shown, type TableRow } from './table';

/** A row a deal: the number of its stage in `names`, −1 when blank; NaN is a blank number. */
export interface PipelineDeals {
  readonly stages: Int32Array;
  readonly names: readonly string[];
  readonly amounts: Float64Array;
  readonly probabilities?: Float64Array;
}

const TITLES: readonly Text[] = [
  { en: 'Stage', ru: 'Этап' },
  { en: 'Deals', ru: 'Сделки' },
  { en: 'Value', ru: 'Сумма' },
  { en: 'Weighted value', ru: 'Взвешенная сумма' },
];

/** A row a stage, in the order of appearance. */
export function pipelineByStage(rows: PipelineDeals, language: Language): TableRow[] {
  const { stages, names, amounts, probabilities } = rows;
  const deals = new Float64Array(names.length);
  const value = new Float64Array(names.length);
  const weighted = new Float64Array(names.length);
  const listed: number[] = [];
  for (let row = 0; row < stages.length; row++) {
    const stage = stages[row];
    const amount = amounts[row];
    const probability = probabilities ? probabilities[row] : 0;
    if (stage < 0 || Number.isNaN(amount) || Number.isNaN(probability)) continue;
    if (deals[stage]++ === 0) listed.push(stage);
    value[stage] += amount;
    weighted[stage] += amount * probability;
  }
  const table = listed.map((stage): TableRow => {
    return [names[stage], deals[stage], shown(value[stage]), probabilities ? shown(weighted[stage]) : ''];
  });
  return [headerRow(TITLES, language), ...table];
}
