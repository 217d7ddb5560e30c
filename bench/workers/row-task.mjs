// One task at one size in one order: all contenders must agree, then they are timed in turns. Started by sections/row-tasks.mjs.

import { timeOnce, timeRounds } from '../lib/clock.mjs';
import { difference } from '../lib/equal.mjs';
import { loadAddOn } from '../lib/google.mjs';
import { randomFrom, shuffled } from '../lib/random.mjs';
import { handOver } from '../lib/rows.mjs';
import { loadRivals } from '../rivals/index.mjs';
import { tasks } from '../tasks/index.mjs';

const { taskId, rows, order, rivals: rivalIds, rounds, rivalRounds, zone } = JSON.parse(process.argv[2]);
const task = tasks.find(({ id }) => id === taskId);

const fresh = handOver(columnsOf());
const contenders = [floor(), ours(), ...(await loadRivals(rivalIds)).map(rival)].filter(Boolean);
const expected = task.table(task.floor(fresh(), zone));
for (const contender of contenders) await check(contender);
const able = contenders.filter(({ problem }) => !problem);
const warmUps = rows < 50_000 ? 4 : rows < 500_000 ? 2 : 0;
await timeRounds(
  able.filter(({ slow }) => !slow),
  fresh,
  warmUps,
  warmUps,
);
const times = await timeRounds(able, fresh, rounds, rivalRounds);
process.send(
  contenders.map(({ id, name, problem }) => ({ id, name, problem, times: times.get(id) })),
  () => process.exit(0),
);

function columnsOf() {
  const all = task.data(rows, randomFrom(20260301));
  const needed = Object.fromEntries(task.columns.map((name) => [name, all[name]]));
  return order === 'shuffled' ? shuffled(needed, randomFrom(4)) : needed;
}

function floor() {
  return { id: 'floor', name: 'floor', query: (ranges) => task.floor(ranges, zone), table: task.table };
}

/** A custom function as a cell calls it; its table begins with a header row. */
function ours() {
  try {
    const { functions } = loadAddOn(zone);
    const table = task.oursTable ?? ((result) => result.slice(1));
    return { id: 'ours', name: 'KPI Sheet', query: (ranges) => task.ours(functions, ranges), table };
  } catch (error) {
    return { id: 'ours', name: 'KPI Sheet', problem: error.message };
  }
}

function rival({ id, name, slow, unavailable, load, close, ...queries }) {
  if (unavailable) return { id, name, problem: `not available here: ${unavailable}` };
  if (!queries[task.id]) return undefined;
  const limited = { load: (ranges) => load(ranges, zone), query: queries[task.id], close };
  return { id, name, rival: true, slow, table: task.table, ...limited };
}

/** The first call of each contender is not timed; it shows that the result is right. */
async function check(contender) {
  if (contender.problem) return;
  try {
    const { result } = await timeOnce(contender, fresh());
    const found = difference(expected, contender.table(result));
    if (found) contender.problem = `other result: ${found}`;
  } catch (error) {
    contender.problem = `fails: ${error.message}`;
  }
}
