// What the figures were taken on, and how busy it was.

import { statSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { codeFile } from './google.mjs';

export function machine() {
  const processors = cpus();
  return {
    node: process.version,
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: Math.round(totalmem() / 1024 ** 3),
    load: loadavg()[0],
    codeBytes: sizeOf(codeFile),
  };
}

function sizeOf(file) {
  try {
    return statSync(file).size;
  } catch {
    return undefined;
  }
}
