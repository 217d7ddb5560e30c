// Random numbers from a fixed seed, so that every run and every machine sees the same rows.

export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (share) => next() < share,
  };
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Text ids such as a billing service gives: a prefix and ten characters. */
export function idText(random, prefix) {
  let text = prefix;
  for (let i = 0; i < 10; i++) text += LETTERS[random.below(36)];
  return text;
}

/** The same rows in a random order, all columns alike. */
export function shuffled(columns, random) {
  const names = Object.keys(columns);
  const copy = Object.fromEntries(names.map((name) => [name, columns[name].slice()]));
  for (let i = copy[names[0]].length - 1; i > 0; i--) {
    const other = random.below(i + 1);
    for (const name of names) [copy[name][i], copy[name][other]] = [copy[name][other], copy[name][i]];
  }
  return copy;
}
