/** Random arguments of the right kind, the same in every run. */

import type { Entry } from './catalogue';

export type Random = () => number;

/** Numbers from 0 to 1 that depend on the seed only. */
export function randomFrom(seed: string): Random {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)];
}

/** A value that the parameter's kind allows; zero now and then, cents in money, whole counts. */
export function randomValue({ kind, words, name }: Entry['params'][number], random: Random): unknown {
  if (random() < 0.05) return kind === 'scores' ? [[''], ['']] : '';
  if (words) return pick(pick(words, random), random);
  if (kind === 'date') return 20240101 + Math.floor(random() * 28);
  if (kind === 'scores')
    return Array.from({ length: 2 + Math.floor(random() * 9) }, () => [1 + Math.floor(random() * 5)]);
  if (name === 'scale_max') return 5 + Math.floor(random() * 6);
  if (name === 'satisfied_from') return 1 + Math.floor(random() * 5);
  if (random() < 0.1) return 0;
  if (kind === 'rate') return Math.round(random() * 10_000) / 10_000;
  if (kind === 'margin') return Math.round((random() * 2 - 1) * 1000) / 1000;
  if (kind === 'money' || kind === 'number') return Math.round((random() * 3 - 1) * 100_000) / 100;
  return Math.floor(random() * 200);
}

/** Values for all parameters; optional ones at the end are sometimes left out. */
export function valuesFor({ params }: Entry, random: Random): unknown[] {
  const values = params.map((param) => randomValue(param, random));
  while (values.length > 0 && params[values.length - 1].optional && random() < 0.4) values.pop();
  return values;
}
