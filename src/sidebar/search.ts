/** Finds functions by id, name, alias or description in both languages at once, the likeliest first. Pure. */

import type { Text } from '../kpi/text';
import { readings, stemOf, wordsOf } from './query';

interface Field {
  readonly text: string;
  readonly words: readonly string[];
  readonly weight: number;
}

/** What can be found; the more of it there is, the more words find it. */
export interface Searchable {
  readonly id: string;
  readonly group: string;
  readonly name: Text;
  readonly summary: Text;
  readonly aliases: { readonly en: readonly string[]; readonly ru: readonly string[] };
  readonly question?: Text;
  readonly formula?: Text;
  readonly params?: readonly { readonly label: Text }[];
}

interface Entry<Item> {
  readonly fn: Item;
  readonly fields: readonly Field[];
}

export interface Hit<Item> {
  readonly fn: Item;
  /** The alias that was found, where neither id nor name says why the function is here. */
  readonly alias?: string;
}

export interface Found<Item> {
  readonly hits: readonly Hit<Item>[];
  /** The query as it was understood: another than typed after a slip of the keyboard layout. */
  readonly query: string;
}

const WEIGHTS = { id: 100, name: 80, alias: 60, question: 20, summary: 15, formula: 10, param: 8, group: 5 };

export function indexOf<Item extends Searchable>({
  groups,
  functions,
}: {
  readonly groups: Readonly<Record<string, Text>>;
  readonly functions: readonly Item[];
}): readonly Entry<Item>[] {
  return functions.map((fn) => ({ fn, fields: fieldsOf(fn, groups[fn.group]) }));
}

function fieldsOf(fn: Searchable, group: Text | undefined): Field[] {
  const both = (text: Text | undefined, weight: number) =>
    text ? [field(text.en, weight), field(text.ru, weight)] : [];
  return [
    field(`KPI_${fn.id}`, WEIGHTS.id),
    field(fn.id.replace(/_/g, ''), WEIGHTS.id),
    ...both(fn.name, WEIGHTS.name),
    ...[...fn.aliases.en, ...fn.aliases.ru].map((alias) => field(alias, WEIGHTS.alias)),
    ...both(fn.question, WEIGHTS.question),
    ...both(fn.summary, WEIGHTS.summary),
    ...both(fn.formula, WEIGHTS.formula),
    ...(fn.params ?? []).flatMap(({ label }) => both(label, WEIGHTS.param)),
    ...both(group, WEIGHTS.group),
  ];
}

function field(text: string, weight: number): Field {
  return { text, words: wordsOf(text.replace(/_/g, ' ')), weight };
}

/** The first reading of the query that names a function wins; else the first that is found at all. */
export function search<Item>(index: readonly Entry<Item>[], query: string): Found<Item> {
  const tries = readings(query.trim()).map((reading) => ({ query: reading, ...find(index, reading) }));
  const best = tries.find(({ named }) => named) ?? tries.find(({ hits }) => hits.length > 0) ?? tries[0];
  return { hits: best?.hits ?? [], query: best?.query ?? '' };
}

function find<Item>(index: readonly Entry<Item>[], query: string): { hits: Hit<Item>[]; named: boolean } {
  const asked = wordsOf(query.replace(/_/g, ' '));
  const scored = index
    .map((entry) => ({ entry, score: scoreOf(entry, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const hits = scored.map(({ entry }) => ({ fn: entry.fn, alias: aliasIn(entry, asked) }));
  return { hits, named: (scored[0]?.score ?? 0) >= (WEIGHTS.alias * asked.length) / 2 };
}

/** Every word must be found somewhere, but for one in three of a long question. */
function scoreOf({ fields }: Entry<unknown>, asked: readonly string[]): number {
  const found = asked.map((word) => Math.max(...fields.map(({ words, weight }) => weight * closeness(words, word))));
  const missing = found.filter((score) => score === 0).length;
  if (asked.length === 0 || missing > Math.floor(asked.length / 3)) return 0;
  return found.reduce((sum, score) => sum + score, 0) + Math.max(...fields.map((one) => wholeness(one, asked)));
}

/** 1 for the very word, less for its beginning, less again for another form of it. */
function closeness(words: readonly string[], asked: string): number {
  if (words.includes(asked)) return 1;
  if (words.some((word) => word.startsWith(asked))) return 0.8;
  const stem = stemOf(asked);
  return words.some((word) => word.startsWith(stem)) ? 0.6 : 0;
}

/** A name that is nothing but the query stands above one that holds it among other words. */
function wholeness({ words, weight }: Field, asked: readonly string[]): number {
  if (weight < WEIGHTS.alias) return 0;
  const own = words[0] === 'kpi' && asked[0] !== 'kpi' ? words.slice(1) : words;
  if (!asked.every((word, i) => own[i]?.startsWith(stemOf(word)))) return 0;
  return own.length === asked.length && own.every((word, i) => word === asked[i]) ? weight * 2 : weight / own.length;
}

function aliasIn({ fields }: Entry<unknown>, asked: readonly string[]): string | undefined {
  const shows = ({ words }: Field) => asked.every((word) => closeness(words, word) > 0);
  if (fields.some((one) => one.weight >= WEIGHTS.name && shows(one))) return undefined;
  return fields.find((one) => one.weight === WEIGHTS.alias && shows(one))?.text;
}

/** The text in pieces, those that the query found being marked. */
export function marked(text: string, query: string): { piece: string; found: boolean }[] {
  const asked = wordsOf(query.replace(/_/g, ' '));
  return text.split(/([^\p{L}\p{N}]+)/u).flatMap((piece) => {
    const plain = piece.toLowerCase().replace(/ё/g, 'е');
    const stem = asked
      .flatMap((word) => [word, stemOf(word)])
      .find((start) => start.length > 0 && plain.startsWith(start));
    if (!stem) return [{ piece, found: false }];
    return [
      { piece: piece.slice(0, stem.length), found: true },
      { piece: piece.slice(stem.length), found: false },
    ];
  });
}
