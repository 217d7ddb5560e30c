/** Decides for a whole column whether 03/04/2024 or 03-04-2024 is 3 April or 4 March: never row by row. */

import type { Refusal } from '../kpi/refusal';
import type { Text } from '../kpi/text';
import type { SlashOrder, SlashText } from './date-text';

export interface SlashRow extends SlashText {
  readonly row: number;
  readonly refuse: (expected: Text, remedy: Text) => Refusal;
}

/** The order that dates with a day above 12 prove; refused when they disagree, or when none proves what another needs. */
export function slashOrder(rows: readonly SlashRow[]): SlashOrder {
  const dayFirst = rows.find(({ first }) => first > 12);
  const monthFirst = rows.find(({ second }) => second > 12);
  if (dayFirst && monthFirst) {
    const later = dayFirst.row > monthFirst.row ? dayFirst : monthFirst;
    throw later.refuse(ONE_ORDER, WRITE_ISO);
  }
  if (!dayFirst && !monthFirst) {
    const unclear = rows.find(({ first, second }) => first !== second);
    if (unclear) throw unclear.refuse(ONE_READING, WRITE_ISO);
  }
  return monthFirst ? 'month first' : 'day first';
}

const ONE_ORDER: Text = { en: 'in one order of day and month', ru: 'день и месяц в одном порядке' };
const ONE_READING: Text = {
  en: 'a date that can be read in one way only',
  ru: 'дата, которая читается однозначно',
};
const WRITE_ISO: Text = { en: 'write it as 2024-03-31', ru: 'напишите в виде 2024-03-31 или 31.03.2024' };
