/** A step of the funnel: how many got there, or which part of the first step or of the one before. */

import { MEASURES, type MeasureId } from '../../report/measures/index';
import { explain } from '../../report/plan/explain';
import { WORDS } from '../../report/plan/words';
import type { Explained } from '../wizard/contract';
import type { Block, Ground } from './ground';
import { tablesFor } from './rows';

const REACHED = 2;
const OF_FIRST = 3;
const OF_PREVIOUS = 4;

export function explainFunnel(ground: Ground, { id, box }: Block, row: number, column: number): Explained | undefined {
  const first = box.row + 2;
  const total = ground.columns.of('total');
  const step = ground.text(row, 1);
  if (row < first || column < REACHED || column > OF_PREVIOUS || step === '' || total === undefined) return undefined;
  const of = measureNamed(ground, step);
  const reached = ground.text(row, REACHED);
  const whole = column === OF_FIRST ? first : row - 1;
  const share = `${step} (${reached}) ÷ ${ground.text(whole, 1)} (${ground.text(whole, REACHED)})`;
  const told = of && explain(ground.bench, ground.request, ground.library, of);
  return {
    id,
    name: { en: step, ru: step },
    column: ground.text(box.row + 1, column),
    value: ground.text(row, column),
    means: told?.means ?? WORDS.funnelNote,
    withNumbers: column === REACHED ? null : { en: share, ru: share },
    facts: [],
    inputs: [],
    tables: tablesFor(ground, told?.takes ?? [], ground.days(total)),
  };
}

/** A step is named as its measure is. */
function measureNamed({ bench, request }: Ground, step: string): MeasureId | undefined {
  const ids = Object.keys(MEASURES) as MeasureId[];
  return ids.find((id) => bench.measures.get(id)?.measure.name[request.language] === step);
}
