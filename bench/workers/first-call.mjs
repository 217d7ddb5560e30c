// The first call in a fresh process: cohort of a few rows, by the built script or by the floor. Sends milliseconds.

import { orders } from '../data/orders.mjs';
import { timeOnce } from '../lib/clock.mjs';
import { randomFrom } from '../lib/random.mjs';
import { handOver } from '../lib/rows.mjs';

const { who, rows, zone, counted } = JSON.parse(process.argv[2]);
const { customer, date } = orders(rows, randomFrom(20260301));
const months = new Set(date.map((day) => day.toISOString().slice(0, 7))).size;
const ranges = handOver({ customer, date })();
const calls = counted ? (await import('../lib/intl-count.mjs')).countIntl() : undefined;

const begun = performance.now();
const task = who === 'floor' ? await floor() : await ours();
const load = performance.now() - begun;
const { total, cpu } = await timeOnce({ query: task }, undefined);
process.send({ load, total, cpu, months, calls }, () => process.exit(0));

async function floor() {
  const { cohort } = await import('../floor/cohort.mjs');
  return () => cohort(ranges, zone);
}

async function ours() {
  const { loadAddOn } = await import('../lib/google.mjs');
  const { functions } = loadAddOn(zone);
  return () => functions.KPI_COHORT(ranges.customer, ranges.date);
}
