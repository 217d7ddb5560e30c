// Times the reader of date columns, bundled from its source, and a loop that only asks each date for its number.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { orders } from '../data/orders.mjs';
import { timeRounds } from '../lib/clock.mjs';
import { randomFrom, shuffled } from '../lib/random.mjs';
import { handOver } from '../lib/rows.mjs';

const { rows, zone, unit, order, rounds } = JSON.parse(process.argv[2]);
const { date } = orders(rows, randomFrom(20260301));
const fresh = handOver(order === 'shuffled' ? shuffled({ date }, randomFrom(4)) : { date });

try {
  const read = await ourReader();
  const problem = wrong(read(fresh().date));
  const contenders = [
    { id: 'bare', query: (ranges) => bare(ranges.date) },
    { id: 'ours', query: (ranges) => read(ranges.date) },
  ];
  for (const { query } of contenders) query(fresh());
  const times = problem ? new Map() : await timeRounds(contenders, fresh, rounds, rounds);
  send({ problem, times: Object.fromEntries(times) });
} catch (error) {
  send({ problem: error.message.split('\n')[0] });
}

function send(answer) {
  process.send(answer, () => process.exit(0));
}

function bare(range) {
  const moments = new Float64Array(range.length);
  for (let row = 0; row < range.length; row++) moments[row] = range[row][0].getTime();
  return moments;
}

/** Each call has a host of its own, so nothing known about the zone is left from the call before. */
async function ourReader() {
  const { buildSync } = await import('esbuild');
  const source = fileURLToPath(new URL('../../src/time/date-column.ts', import.meta.url));
  const bundle = { entryPoints: [source], bundle: true, write: false, format: 'cjs', target: 'es2019' };
  const module = { exports: {} };
  new Function('module', 'exports', 'require', buildSync(bundle).outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  const placeOf = (row) => ({ row: row + 1 });
  return (range) => {
    const host = { locale: () => 'en_US', timeZone: () => zone, scriptTimeZone: () => process.env.TZ };
    return module.exports.readPeriods(
      { param: 'dates', rows: range, first: 0, count: range.length, placeOf, host },
      unit,
    );
  };
}

/** Every hundredth date is asked of Intl. */
function wrong({ of }) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const dates = fresh().date;
  for (let row = 0; row < dates.length; row += 100) {
    const [year, month, day] = format.format(dates[row][0]).split('-').map(Number);
    const days = Date.UTC(year, month - 1, day) / 86_400_000;
    const expected = { day: days, week: Math.floor((days + 3) / 7), month: year * 12 + month - 1 }[unit];
    if (of[row] !== expected) return `row ${row + 1}: ${of[row]} instead of ${expected}`;
  }
  return undefined;
}
