/** What the helper functions look up: the texts of all functions, read only when one of them is called. */

import { describe, isBlank } from './cell';
import type { Facts } from './define';
import type { GroupId } from './groups';
import type { Call } from './host';
import type { Param } from './param';
import { singleValue } from './range';
import { Refusal } from './refusal';
import { type Language, languageOf, type Text } from './text';

export interface LibraryEntry extends Facts {
  readonly id: string;
  readonly group: GroupId;
  readonly native?: string;
  readonly params: readonly Pick<Param, 'name' | 'kind' | 'label' | 'optional' | 'fallback' | 'words'>[];
}

export interface Library {
  readonly groups: Record<GroupId, Text>;
  readonly functions: readonly LibraryEntry[];
}

let parsed: { readonly text: string; readonly library: Library } | undefined;

/** Parsed once while the script stays loaded. */
export function libraryOf(call: Call): Library {
  const text = call.host.texts();
  if (parsed?.text !== text) parsed = { text, library: JSON.parse(text) as Library };
  return parsed.library;
}

/** A KPI by its id, with or without `KPI_`, by its name in either language, or by another name that no second KPI has. */
export function findEntry(library: Library, call: Call, index: number, param: string): LibraryEntry {
  const cell = cellOf(call, index);
  const wanted = plain(cell);
  const byId = wanted.replace(/^kpi /, '');
  const named = namedIn(library);
  const called = named.filter(({ aliases }) => aliases.includes(wanted));
  const found =
    named.find(({ id }) => id === byId) ??
    named.find(({ names }) => names.includes(wanted)) ??
    (called.length === 1 ? called[0] : undefined);
  if (found) return found.entry;
  const expected = { en: 'the name of a KPI, such as CAC', ru: 'название показателя, например CAC' };
  throw new Refusal(param, expected, describe(cell), nearest(named, wanted));
}

/** How a KPI is called, as texts that compare. */
interface Named {
  readonly entry: LibraryEntry;
  readonly id: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
}

const known = new WeakMap<Library, readonly Named[]>();

/** Made once while the script stays loaded. */
function namedIn(library: Library): readonly Named[] {
  const named =
    known.get(library) ??
    library.functions.map((entry): Named => {
      const { id, name, aliases } = entry;
      return {
        entry,
        id: plain(id),
        names: [name.en, name.ru].map(plain),
        aliases: [...aliases.en, ...aliases.ru].map(plain),
      };
    });
  known.set(library, named);
  return named;
}

/** No name is longer; a cell may hold a whole letter. */
const LONGEST_NAME = 100;

/** The KPIs whose names are most like the one that was typed. */
function nearest(named: readonly Named[], wanted: string): Text {
  const all = { en: 'KPI_LIST() shows them all', ru: 'все показатели показывает KPI_LIST()' };
  const typed = wanted.slice(0, LONGEST_NAME);
  const pairs = pairsOf(typed);
  if (pairs.length === 0) return all;
  const ids = named
    .map(({ entry, id, names, aliases }) => {
      const likest = Math.max(...[id, ...names, ...aliases].map((one) => likeness(one, typed, pairs)));
      return { id: entry.id, likest };
    })
    .filter(({ likest }) => likest > 0.5)
    .sort((one, other) => other.likest - one.likest)
    .slice(0, 3)
    .map(({ id }) => id)
    .join(', ');
  return ids ? { en: `nearest: ${ids}; ${all.en}`, ru: `похожие: ${ids}; ${all.ru}` } : all;
}

/** The share of pairs of neighbouring letters that two texts have in common; above 1 where one is words of the other. */
function likeness(name: string, typed: string, typedPairs: readonly string[]): number {
  const isPart = ` ${name} `.includes(` ${typed} `) || ` ${typed} `.includes(` ${name} `);
  const rest = [...typedPairs];
  let common = 0;
  for (let at = 0; at < name.length - 1; at++) {
    const place = rest.indexOf(name.slice(at, at + 2));
    if (place < 0) continue;
    rest[place] = '';
    common++;
  }
  return (2 * common) / (name.length - 1 + typedPairs.length) + (isPart ? 1 : 0);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));
}

/** The key of the word typed for an optional argument; undefined when it is not given. */
export function findWord<Key extends string>(
  call: Call,
  index: number,
  param: string,
  words: Readonly<Record<Key, Text>>,
): Key | undefined {
  const cell = cellOf(call, index);
  if (isBlank(cell)) return undefined;
  const wanted = plain(cell);
  const keys = Object.keys(words) as Key[];
  const found = keys.find(
    (key) => plain(key) === wanted || plain(words[key].en) === wanted || plain(words[key].ru) === wanted,
  );
  if (found) return found;
  const expected = {
    en: `one of ${keys.join(', ')}`,
    ru: `одно из: ${keys.map((key) => `«${words[key].ru}»`).join(', ')}`,
  };
  throw new Refusal(param, expected, describe(cell));
}

const languages = { en: { en: 'en', ru: 'en' }, ru: { en: 'ru', ru: 'ru' } } satisfies Record<Language, Text>;

/** The language asked for, else the spreadsheet's. */
export function languageFor(call: Call, index: number): Language {
  return findWord(call, index, 'language', languages) ?? languageOf(call.host.locale());
}

/** A range of one cell may come as a table; of a larger one no cell is meant. */
function cellOf({ args }: Call, index: number): unknown {
  const single = singleValue(args[index]);
  return single ? single.value : args[index];
}

function plain(cell: unknown): string {
  return typeof cell === 'string'
    ? cell
        .toLowerCase()
        .replace(/ё/g, 'е')
        .replace(/[\s_-]+/g, ' ')
        .trim()
    : '';
}
