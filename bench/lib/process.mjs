// Starts a fresh process for a measurement, in the script's time zone, and takes what it sends back.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// A large young generation, so that making fresh rows is quick; it helps most whoever allocates most.
export const HEAP = ['--expose-gc', '--max-old-space-size=8192', '--max-semi-space-size=256'];

export function inProcess(file, request, { scriptZone, flags = HEAP }) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(`../workers/${file}`, import.meta.url)), [JSON.stringify(request)], {
      execArgv: flags,
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
