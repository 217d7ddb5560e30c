/** How many cells of a column hold words of known lists: currencies, billing periods, yes and no, stages, months. */

import { currencyOf } from '../../kpi/currency';
import type { Param } from '../../kpi/param';
import { ONE_CELL } from '../../kpi/range';
import { billing } from '../../kpi/words';
import { isLost, isWon } from '../../rows/stages';
import { labelStep } from './period-label';

export interface KnownWords {
  readonly periodLabels: number;
  readonly currencies: number;
  readonly billings: number;
  readonly flags: number;
  readonly stageWords: number;
}

/** More different values than this are no words of a list. */
const MOST_WORDS = 100;
const FLAG = /^(?:yes|no|true|false|y|n|0|1|да|нет|истина|ложь)$/i;

export function knownWords(values: ReadonlyMap<string, number>): KnownWords {
  const count = (isKnown: (word: string) => boolean) => {
    let cells = 0;
    for (const [word, times] of values) if (isKnown(word)) cells += times;
    return cells;
  };
  const few = (isKnown: (word: string) => boolean) => (values.size > MOST_WORDS ? 0 : count(isKnown));
  const [first] = values.keys();
  return {
    periodLabels: first !== undefined && isLabel(first) ? count(isLabel) : 0,
    currencies: few((word) => currencyOf(word) !== undefined),
    billings: few(isBilling),
    flags: values.size <= 4 ? count((word) => FLAG.test(word)) : 0,
    stageWords: few((word) => isWon(word) || isLost(word)),
  };
}

const isLabel = (word: string) => labelStep(word) !== undefined;

let reader: Param<number> | undefined;

/** As the functions read it: a word, or a usual number of months. */
function isBilling(word: string): boolean {
  if (/\d/.test(word)) return ['1', '3', '6', '12', '24'].includes(word);
  reader ??= billing('billing', { en: '', ru: '' });
  try {
    reader.read({ rows: 1, columns: 1, cells: [[word]] }, ONE_CELL, NO_HOST);
    return true;
  } catch {
    return false;
  }
}

const none = () => '';
/** Reading a word asks the spreadsheet nothing. */
const NO_HOST = { locale: none, timeZone: none, scriptTimeZone: none, formatDate: none, texts: none };
