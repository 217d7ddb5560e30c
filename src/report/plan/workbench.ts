/** What a request makes of a scan before anything is drawn: sources, periods, measures, KPIs. */

import type { Making } from '../measures/made';
import { Measures } from '../measures/make';
import type { Scan } from '../model';
import type { Request } from '../request';
import { Kpis } from './choice/choose';
import { type Periods, periodsOf } from './choice/periods';
import { type Sources, sourcesOf } from './choice/sources';

export interface Workbench extends Sources {
  readonly periods: Periods | undefined;
  readonly measures: Measures;
  readonly kpis: Kpis;
}

type Chosen = Pick<Request, 'tables' | 'filters' | 'period' | 'periods' | 'readings'> & Partial<Pick<Request, 'style'>>;

/** What measures may write on the helper sheet. */
type Helper = Pick<Making, 'spill' | 'day'>;

/** Without a helper sheet nothing is written: enough to see what can be computed. */
const NOWHERE: Helper = { spill: () => ({ lookUp: () => '' }), day: () => 'A1' };

export function workbenchOf(scan: Scan, request: Chosen, helper: Helper = NOWHERE): Workbench {
  const sources = sourcesOf(scan, request);
  const periods = periodsOf(sources.tables, request.period, request.periods);
  const measures = new Measures({
    sources: sources.sources,
    period: request.period,
    all: periods?.all ?? true,
    spill: (formula, columns) => helper.spill(formula, columns),
    day: (formula) => helper.day(formula),
  });
  return {
    ...sources,
    periods,
    measures,
    kpis: new Kpis(measures, request, periods),
  };
}
