// The main table: every task at every size in every order, a fresh process each.

import { rowsText } from '../lib/options.mjs';
import { inProcess } from '../lib/process.mjs';
import { median, ratioOf, ratiosOf } from '../lib/stats.mjs';
import { rivalIds } from '../rivals/index.mjs';
import { tasks } from '../tasks/index.mjs';

const ENGINES = ['hyperformula', 'ironcalc'];

export async function rowTasks(options) {
  const chosen = tasks.filter(({ id }) => options.tasks.length === 0 || options.tasks.includes(id));
  const results = [];
  for (const rows of options.rows) {
    for (const task of chosen) {
      for (const order of options.orders) {
        const begun = Date.now();
        const request = { taskId: task.id, rows, order, zone: options.zone, ...plan(rows, order, options) };
        const contenders = await inProcess('row-task.mjs', request, options);
        const { id, title, formula, ahead } = task;
        results.push({ task: id, title, formula, ahead, rows, order, ...compared(contenders) });
        const seconds = Math.round((Date.now() - begun) / 1000);
        process.stderr.write(`${rowsText(rows)} ${task.title}, ${order}: ${seconds} s\n`);
      }
    }
  }
  return results;
}

/** Fewer rounds for more rows. Formula engines in log order and below a million rows only, no rival for a million shuffled ones. */
function plan(rows, order, options) {
  const [own, others] = rows >= 500_000 ? [7, 2] : rows >= 50_000 ? [15, 5] : [31, 9];
  const wanted = rivalIds.filter((id) => options.rivals.length === 0 || options.rivals.includes(id));
  const many = rows >= 500_000;
  const rivals = wanted.filter((id) => (ENGINES.includes(id) ? order === 'log' && !many : order === 'log' || !many));
  return { rounds: options.rounds ?? own, rivalRounds: Math.min(options.rounds ?? others, others), rivals };
}

/** Times in ns a row, ours as a ratio to the floor, rivals as a ratio to ours, each within its round. */
function compared(contenders) {
  const times = Object.fromEntries(contenders.map(({ id, times }) => [id, times?.filter(Boolean) ?? []]));
  const rows = contenders.map(({ id, name, problem }) => ({
    id,
    name,
    ...(problem ? { problem } : { ...milliseconds(times[id]), ...ratios(id, times) }),
  }));
  return { contenders: rows };
}

function milliseconds(times) {
  const of = (part) => median(times.map((time) => time[part]));
  return { load: of('load'), query: of('query'), total: of('total') };
}

function ratios(id, times) {
  if (id === 'floor') return {};
  const ofFloor = ratiosOf(times[id], times.floor);
  if (id === 'ours' || !times.ours?.length) return { ofFloor };
  const [ofOurs, queryOfOurs] = ['total', 'query'].map((part) => ratioOf(part, times[id], times.ours));
  return { ofFloor, ofOurs, queryOfOurs };
}
