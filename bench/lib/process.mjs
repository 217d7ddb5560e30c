// Starts a fresh process for a measurement, in the script's time zone, and takes what it sends back.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Node's own settings but for room for all rows; `young` sets the megabytes of new objects that wait to be cleared. */
export function heap({ young }) {
  return ['--expose-gc', '--max-old-space-size=8192', ...(young ? [`--max-semi-space-size=${young}`] : [])];
}

export function inProcess(file, request, { scriptZone, flags, ...options }) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(`../workers/${file}`, import.meta.url)), [JSON.stringify(request)], {
      execArgv: flags ?? heap(options),
      env: { ...process.env, TZ: scriptZone },
    });
    let answer;
    child.on('message', (message) => {
      answer = message;
    });
    child.on('error', reject);
    child.on('exit', (code) => (answer ? resolve(answer) : reject(new Error(`${file} ended with ${code}`))));
  });
}
