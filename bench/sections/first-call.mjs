// The first call in a fresh process, cohort of 10k rows, with the script in the sheet's zone and in another.

import { inProcess } from '../lib/process.mjs';
import { median, ratiosOf } from '../lib/stats.mjs';

const ROWS = 10_000;

export async function firstCall(options) {
  const results = [];
  for (const scriptZone of [options.zone, options.scriptZone]) {
    const pairs = [];
    for (let round = 0; round < (options.rounds ?? 21); round++) pairs.push(await pair(round, scriptZone, options));
    const ours = pairs.map((both) => both.ours);
    const floor = pairs.map((both) => both.floor);
    const { calls, months } = await call('ours', scriptZone, options, true);
    results.push({
      rows: ROWS,
      scriptZone,
      sheetZone: options.zone,
      load: median(ours.map(({ load }) => load)),
      ours: median(ours.map(({ total, cpu }) => cpu ?? total)),
      floor: median(floor.map(({ total, cpu }) => cpu ?? total)),
      ratio: ratiosOf(ours, floor),
      calls,
      months,
    });
  }
  return results;
}

/** Both in turns, the other first in every second round. */
async function pair(round, scriptZone, options) {
  const order = round % 2 ? ['ours', 'floor'] : ['floor', 'ours'];
  const both = {};
  for (const who of order) both[who] = await call(who, scriptZone, options, false);
  return both;
}

function call(who, scriptZone, options, counted) {
  const request = { who, rows: ROWS, zone: options.zone, counted };
  return inProcess('first-call.mjs', request, { scriptZone, flags: ['--expose-gc'] });
}
