// Times contenders in turns. The rows of a call and the clearing of memory before it are outside the clock.

import { readFileSync } from 'node:fs';

/** Milliseconds this thread has been on a processor, so that other work on the machine does not count; Linux only. */
export function threadTime() {
  try {
    process.cpuUsage(); // makes the kernel bring its count up to date
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6 || undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds of loading and of the task itself, and of both on the processor. */
export async function timeOnce({ load, query, close }, rows) {
  globalThis.gc?.({ type: 'minor' });
  const before = threadTime();
  const start = performance.now();
  const loaded = load ? await load(rows) : rows;
  const ready = performance.now();
  const answer = query(loaded);
  const result = answer instanceof Promise ? await answer : answer;
  const end = performance.now();
  const cpu = before === undefined ? undefined : threadTime() - before;
  close?.(loaded);
  return { load: load ? ready - start : 0, query: end - ready, total: end - start, cpu, result };
}

/** Every round calls each contender once; the one that begins changes from round to round. Rivals may have fewer, slow ones one. */
export async function timeRounds(contenders, fresh, rounds, rivalRounds) {
  const times = new Map(contenders.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender.rival && round >= (contender.slow ? Math.min(1, rivalRounds) : rivalRounds)) continue;
      const { load, query, total, cpu } = await timeOnce(contender, fresh());
      times.get(contender.id)[round] = { load, query, total, cpu };
    }
  }
  return times;
}
