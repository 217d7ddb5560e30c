/** Who of those that came in a month still pays, month after month, from the rows of subscriptions. */

import { letters } from '../../report/measures/formula-text';
import * as summaryLooks from '../../report/plan/looks';
import type { PlannedSheet } from '../../report/plan/model';
import { box } from '../../report/plan/sheet';
import type { CohortAnalysis } from '../template';
import { type Context, columnOf } from './context';
import { formatOfCells } from './formats';
import { firstMonth, nextMonth } from './own-months';
import { Page } from './page';
import { COHORT_WORDS as SAY } from './result-words';

const HEADER = 4;
const FIRST = HEADER + 1;
const AGE = 3;

/** A customer has one subscription in force at a time, so subscriptions in force are customers. */
export function cohortSheet(cohort: CohortAnalysis, context: Context): PlannedSheet {
  const { table, months } = cohort;
  const page = new Page(cohort, context);
  const { draft } = page;
  const [since, start, end] = [cohort.since, cohort.start, cohort.end].map((column) => columnOf(table, column));
  page.header(HEADER, [context.say(SAY.cohort), context.say(SAY.size)]);
  for (let age = 0; age < months; age++) draft.value(HEADER, AGE + age, age);
  draft.look(box(HEADER, 1, 1, months + 2), summaryLooks.tableHeader);
  draft.look(box(HEADER, 1), { align: 'left' });
  page.names(FIRST, months, months + 2);
  for (let i = 0; i < months; i++) {
    const row = FIRST + i;
    draft.formula(row, 1, i === 0 ? firstMonth([since], months) : nextMonth(`A${row - 1}`, [since]));
    const came = `${since},">="&$A${row},${since},"<"&EDATE($A${row},1)`;
    draft.formula(row, 2, `IF($A${row}="","",COUNTIFS(${came},${start},"<"&EDATE($A${row},1)))`);
    for (let age = 0; age < months - i; age++) {
      const month = `EDATE($A${row},${letters(AGE + age)}$${HEADER})`;
      const until = `EDATE($A${row},${letters(AGE + age)}$${HEADER}+1)`;
      const begun = `COUNTIFS(${came},${start},"<"&${until})`;
      const ended = `COUNTIFS(${came},${end},"<"&${until})`;
      const share = `IF($B${row}=0,"",(${begun}-${ended})/$B${row})`;
      draft.formula(row, AGE + age, `IF($A${row}="","",IF(${month}>MAX(${since}),"",${share}))`);
    }
  }
  const shares = box(FIRST, AGE, months, months);
  draft.look(box(FIRST, 1, months), { format: formatOfCells('month', context.language) });
  page.figures(FIRST, 2, months, 1, '#,##0');
  page.figures(FIRST, AGE, months, months, '0%');
  draft.rule({ box: shares, when: { kind: 'scale', ...summaryLooks.HEAT } });
  draft.look(box(FIRST, 1, months), { align: 'left' });
  return page.planned([110, 92, ...Array.from({ length: months }, () => 62)]);
}
