/** Formulas of helper sheets that refer to the summary: they were drawn over its stage, and now refer to where it stands. */

import type { Box, PlannedCell } from '../../report/plan/model';
import { linked } from '../draw/link';
import { type Job, SUMMARY } from './job';
import { writeRuns } from './write-runs';

export function relinkHelpers(job: Job, name: string, place: (box: Box) => Box): void {
  const { names, separator } = job.link;
  const link = { names: new Map(names).set(SUMMARY, name), separator, places: new Map([[SUMMARY, place]]) };
  for (const { key, cells } of job.helperPlans) {
    const written = cells.flatMap(({ row, column, content }) => {
      return 'formula' in content && refers(content) ? [{ row, column, value: linked(content.formula, link) }] : [];
    });
    writeRuns(job.sheet(key), written);
  }
}

/** What is stored as a value does not refer to anything any more. */
function refers(content: PlannedCell['content']): boolean {
  return 'formula' in content && content.store === undefined && content.formula.includes(`{${SUMMARY}}!`);
}
