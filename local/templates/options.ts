/** Reads the arguments of `npm run templates`. */

export interface Options {
  readonly out: string;
  readonly check: boolean;
  /** Draws the pictures on the cards anew, and nothing else. */
  readonly previews: boolean;
  /** Ids of templates; none means all. */
  readonly only: readonly string[];
}

export function readOptions(argv: readonly string[]): Options {
  const given = (name: string) => {
    const at = argv.indexOf(name);
    return at < 0 ? undefined : argv[at + 1];
  };
  return {
    out: given('--out') ?? 'build/templates',
    check: argv.includes('--check'),
    previews: argv.includes('--previews'),
    only: given('--only')?.split(',') ?? [],
  };
}
