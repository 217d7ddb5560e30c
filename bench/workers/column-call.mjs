// KPI_CAC over two columns, a hand loop with the same checks, and a plain map, in turns.

import { checkedLoop, plainMap } from '../floor/cac.mjs';
import { timeRounds } from '../lib/clock.mjs';
import { difference } from '../lib/equal.mjs';
import { loadAddOn } from '../lib/google.mjs';
import { randomFrom } from '../lib/random.mjs';
import { handOver } from '../lib/rows.mjs';

const { rows, rounds, zone } = JSON.parse(process.argv[2]);
const { functions } = loadAddOn(zone);
const random = randomFrom(20260301);
const spend = Array.from({ length: rows }, () => random.below(500_000) / 100);
const customers = Array.from({ length: rows }, () => random.below(200));
const fresh = handOver({ spend, customers });

const contenders = [
  { id: 'ours', query: (ranges) => functions.KPI_CAC(ranges.spend, ranges.customers) },
  { id: 'loop', query: (ranges) => checkedLoop(ranges.spend, ranges.customers) },
  { id: 'map', query: (ranges) => plainMap(ranges.spend, ranges.customers) },
];
const expected = contenders[1].query(fresh());
const problem = contenders.map(({ query }) => difference(expected, query(fresh()))).find(Boolean);
const times = problem ? new Map() : await timeRounds(contenders, fresh, rounds, rounds);
process.send({ problem, times: Object.fromEntries(times) }, () => process.exit(0));
