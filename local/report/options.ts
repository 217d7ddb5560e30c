/** Reads the arguments of `npm run report`; what it does not know it names. */
import { Failure } from './failure';

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

export interface Options {
  readonly files: readonly string[];
  readonly period: Period | undefined;
  readonly periods: number | 'all';
  readonly language: 'en' | 'ru' | undefined;
  readonly plain: boolean;
  readonly timeZone: string;
  readonly roles: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

type Draft = { -readonly [Key in keyof Options]: Options[Key] };

type Reader = (draft: Draft, value: string) => void;

const WITH_VALUE: Readonly<Record<string, Reader>> = {
  '--period': (draft, value) => {
    const period = PERIODS.find((known) => known === value);
    if (!period) throw new Failure(`--period must be one of ${PERIODS.join(', ')}, not "${value}".`);
    draft.period = period;
  },
  '--periods': (draft, value) => {
    const count = Number(value);
    if (value !== 'all' && !(Number.isInteger(count) && count > 0)) {
      throw new Failure(`--periods must be a whole number or "all", not "${value}".`);
    }
    draft.periods = value === 'all' ? 'all' : count;
  },
  '--lang': (draft, value) => {
    if (value !== 'en' && value !== 'ru') throw new Failure(`--lang must be en or ru, not "${value}".`);
    draft.language = value;
  },
  '--timezone': (draft, value) => {
    if (!isTimeZone(value)) throw new Failure(`--timezone must be a name such as Europe/Moscow, not "${value}".`);
    draft.timeZone = value;
  },
  '--roles': (draft, value) => {
    draft.roles = value;
  },
  '--out': (draft, value) => {
    if (!/\.xlsx$/i.test(value)) throw new Failure(`--out must name an .xlsx file, not "${value}".`);
    draft.out = value;
  },
};

const FLAGS: Readonly<Record<string, (draft: Draft) => void>> = {
  '--plain': (draft) => {
    draft.plain = true;
  },
  '--json': (draft) => {
    draft.json = true;
  },
  '--help': (draft) => {
    draft.help = true;
  },
};

export function readOptions(argv: readonly string[]): Options {
  const files: string[] = [];
  const draft: Draft = {
    files,
    period: undefined,
    periods: 'all',
    language: undefined,
    plain: false,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    roles: undefined,
    out: undefined,
    json: false,
    help: false,
  };
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word.startsWith('-')) readOption(draft, word === '-h' ? '--help' : word, rest);
    else files.push(word);
  }
  if (files.length === 0 && !draft.help) throw new Failure('Which files? For example: npm run report -- deals.csv');
  return draft;
}

/** Both `--lang ru` and `--lang=ru`. */
function readOption(draft: Draft, word: string, rest: string[]): void {
  const [name, attached] = /^(--[^=]+)=(.*)$/s.exec(word)?.slice(1) ?? [word];
  const flag = FLAGS[name as string];
  const reader = WITH_VALUE[name as string];
  if (flag) {
    if (attached !== undefined) throw new Failure(`${name} takes no value.`);
    flag(draft);
    return;
  }
  if (!reader) throw new Failure(`There is no option ${name}. See npm run report -- --help.`);
  const value = attached ?? rest.shift();
  if (value === undefined || value === '') throw new Failure(`${name} needs a value.`);
  reader(draft, value);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
