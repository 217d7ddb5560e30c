// The period of a date: our column reader beside a bare getTime() loop, in several zones and both orders.

import { inProcess } from '../lib/process.mjs';
import { median, ratiosOf } from '../lib/stats.mjs';

const CALL = 100_000;
const MANY = 1_000_000;

export async function periods(options) {
  const months = [options.scriptZone, options.zone, 'Asia/Kolkata'].map((zone) => ({ zone, unit: 'month' }));
  const others = ['week', 'day'].map((unit) => ({ zone: options.zone, unit }));
  const cases = [MANY, CALL].flatMap((rows) => [...months, ...others].map((one) => ({ ...one, rows })));
  const results = [];
  for (const { zone, unit, rows } of cases) {
    for (const order of options.orders) {
      const rounds = options.rounds ?? (rows === MANY ? 9 : 31);
      const request = { rows, zone, unit, order, rounds };
      const { problem, times } = await inProcess('periods.mjs', request, options);
      const found = problem ? { problem } : compared(times, rows);
      results.push({ rows, scriptZone: options.scriptZone, zone, unit, order, ...found });
    }
  }
  return results;
}

function compared({ ours, bare }, rows) {
  const perRow = (list) => median(list.map(({ total, cpu }) => ((cpu ?? total) * 1e6) / rows));
  return { ours: perRow(ours), bare: perRow(bare), ratio: ratiosOf(ours, bare) };
}
