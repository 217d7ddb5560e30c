// KPI_CAC over two columns of 100k rows in one call, beside a hand loop with the same checks and a plain map.

import { heap, inProcess } from '../lib/process.mjs';
import { median, ratiosOf } from '../lib/stats.mjs';

const ROWS = 100_000;

// Over many calls V8 learns to make such rows in old space at once, which takes three times as long; no first call ever sees that.
const OWN = '--no-allocation-site-pretenuring';

export async function columnCall(options) {
  const request = { rows: ROWS, rounds: options.rounds ?? 41, zone: options.zone };
  const { problem, times } = await inProcess('column-call.mjs', request, {
    ...options,
    flags: [...heap(options), OWN],
  });
  if (problem) return { rows: ROWS, problem };
  return {
    rows: ROWS,
    milliseconds: Object.fromEntries(
      Object.entries(times).map(([id, list]) => [id, median(list.map(({ total, cpu }) => cpu ?? total))]),
    ),
    ofLoop: ratiosOf(times.ours, times.loop),
    ofMap: ratiosOf(times.ours, times.map),
  };
}
