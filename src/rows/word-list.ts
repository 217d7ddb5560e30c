/** A parameter that takes several words: a range with a word a cell, or one text with commas. */

import { describe, errorCode, isBlank } from '../kpi/cell';
import type { Param } from '../kpi/param';
import { type Block, placeIn, toBlock } from '../kpi/range';
import { type Place, Refusal } from '../kpi/refusal';
import type { Text } from '../kpi/text';
import { isStageHeader, wordKey } from './stages';

/** The words as they are written, each once; nothing given is `undefined`. */
export type WordList = readonly string[] | undefined;

export function wordList(name: string, label: Text): Param<WordList> {
  return {
    name,
    kind: 'words',
    label,
    optional: false,
    wholeRange: true,
    read: (block) => [distinct(wordsOf(name, block))],
  };
}

/** Stages in their order: a repeated one is refused, and a word such as "Stages" over a range is its header. */
export function orderedWords(name: string, label: Text): Param<WordList> {
  return { name, kind: 'words', label, optional: false, wholeRange: true, read: (block) => [inOrder(name, block)] };
}

/** The words of an argument before it is read as a parameter: the header of a column must not be one of them. */
export function givenWords(name: string, argument: unknown): readonly string[] {
  return listedIn(name, toBlock(argument)).map(({ text }) => text);
}

const WORDS: Text = { en: 'words, in a range or separated by commas', ru: 'список слов: диапазон или через запятую' };
const NO_REPEATS: Text = { en: 'stages without repeats', ru: 'список этапов без повторов' };

interface Word {
  readonly text: string;
  readonly place: Place;
}

function wordsOf(name: string, block: Block): Word[] {
  const { rows, columns, cells } = block;
  const single = rows * columns === 1;
  const words: Word[] = [];
  for (let index = 0; index < rows * columns; index++) {
    const cell = cells[Math.floor(index / columns)][index % columns];
    if (isBlank(cell)) continue;
    const place = placeIn(block, { firstRow: 0, firstColumn: 0, rows, columns }, index);
    if (!isWord(cell)) throw new Refusal(name, WORDS, describe(cell), undefined, place);
    for (const part of single ? String(cell).split(/[,;]/) : [String(cell)]) {
      if (part.trim() !== '') words.push({ text: part.trim(), place });
    }
  }
  return words;
}

function isWord(cell: unknown): boolean {
  return typeof cell === 'boolean' || Number.isFinite(cell) || (typeof cell === 'string' && !errorCode(cell));
}

function distinct(words: readonly Word[]): WordList {
  const first = new Map<string, string>();
  for (const { text } of words) if (!first.has(wordKey(text))) first.set(wordKey(text), text);
  return first.size > 0 ? [...first.values()] : undefined;
}

/** The words without a header over them. */
function listedIn(name: string, block: Block): Word[] {
  const words = wordsOf(name, block);
  const headed = words.length > 0 && block.rows * block.columns > 1 && isStageHeader(words[0].text);
  return headed ? words.slice(1) : words;
}

function inOrder(name: string, block: Block): WordList {
  const listed = listedIn(name, block);
  const seen = new Set<string>();
  for (const { text, place } of listed) {
    if (seen.has(wordKey(text))) throw new Refusal(name, NO_REPEATS, describe(text), undefined, place);
    seen.add(wordKey(text));
  }
  return listed.length > 0 ? listed.map(({ text }) => text) : undefined;
}
