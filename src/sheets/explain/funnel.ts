/** A step of the funnel: how many got there, or which part of the first step or of the one before. */

import { takesOf } from '../../report/explain/takes';
import { MEASURES, type MeasureId } from '../../report/measures/index';
import { WORDS } from '../../report/plan/words';
import type { Explained } from '../wizard/contract';
import { explainFigure } from './figure';
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
  const measures = measuresOf(ground, step);
  const [only, ...more] = measures;
  const told = only !== undefined && more.length === 0 ? explainFigure(ground, only, total) : undefined;
  const reached = ground.text(row, REACHED);
  const whole = column === OF_FIRST ? first : row - 1;
  const parts = measures.map(
    (one) => `${ground.nameOf(one)[ground.request.language]} (${ground.text(ground.rowOf(one), total)})`,
  );
  const sum = parts.length > 1 ? parts.join(' + ') : undefined;
  const share = `${step} (${reached}) ÷ ${ground.text(whole, 1)} (${ground.text(whole, REACHED)})`;
  const words = column === REACHED ? sum : share;
  return {
    id,
    name: { en: step, ru: step },
    column: ground.text(box.row + 1, column),
    value: ground.text(row, column),
    means: column === REACHED && told ? told.means : WORDS.funnelNote,
    withNumbers: words === undefined ? null : { en: words, ru: words },
    facts: [],
    inputs: [],
    tables: tablesFor(
      ground,
      measures.flatMap((one) => takesOf(ground.bench, one)),
      ground.days(total),
    ),
  };
}

/** A step is named as its measure is, or as both that it adds up. */
function measuresOf({ bench, request }: Ground, step: string): MeasureId[] {
  if (step === WORDS.decided[request.language]) return ['won', 'lost'];
  const ids = Object.keys(MEASURES) as MeasureId[];
  const found = ids.find((id) => bench.measures.get(id)?.measure.name[request.language] === step);
  return found ? [found] : [];
}
