// A million rows in one call, the first of its process: seconds, and memory beside the rows themselves.

import { heap, inProcess } from '../lib/process.mjs';
import { tasks } from '../tasks/index.mjs';

const ROWS = 1_000_000;

export async function million(options) {
  const results = [];
  for (const { id, title } of tasks) {
    if (options.tasks.length > 0 && !options.tasks.includes(id)) continue;
    const request = { taskId: id, rows: ROWS, zone: options.zone };
    const flags = heap({});
    results.push({ title, rows: ROWS, ...(await inProcess('million.mjs', request, { ...options, flags })) });
  }
  return results;
}
