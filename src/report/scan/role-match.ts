/** How well a header says each role. */

import { type Match, matchOf, NO_MATCH, type Phrase, phrasesOf } from './header-words';
import { type RoleId, roleIds, roleOf } from './roles';

const SAYS = 1;
const SUGGESTS = 0.85;
const MAY_MEAN = 0.6;

/** What stands around a header: the heading over it, and telling words of the title. */
export interface Around {
  readonly group: readonly string[];
  readonly title: readonly string[];
}

export const NOTHING_AROUND: Around = { group: [], title: [] };

/** How sure a role is when its words stand in the heading above, or in the title only. */
const BY_GROUP = 0.95;
const BY_TITLE = 0.85;

interface RolePhrase extends Phrase {
  readonly role: RoleId;
}

/** Phrases by each of their words; those with an open end apart, since any word may begin so. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly RolePhrase[]>;
  readonly openEnded: readonly RolePhrase[];
}

let index: Index | undefined;

function indexOfPhrases(): Index {
  if (index) return index;
  const byWord = new Map<string, RolePhrase[]>();
  const openEnded: RolePhrase[] = [];
  for (const phrase of roleIds().flatMap(phrasesOfRole)) {
    if (phrase.words.some((word) => word.endsWith('*'))) openEnded.push(phrase);
    else for (const word of phrase.words) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  index = { byWord, openEnded };
  return index;
}

function phrasesOfRole(role: RoleId): RolePhrase[] {
  const { says, suggests, mayMean } = roleOf(role);
  const list = [
    ...phrasesOf(says, SAYS),
    ...(suggests ? phrasesOf(suggests, SUGGESTS) : []),
    ...(mayMean ? phrasesOf(mayMean, MAY_MEAN) : []),
  ];
  return list.map((phrase) => ({ ...phrase, role }));
}

/** Phrases that share a word with a header. */
function phrasesNear(words: readonly string[]): Set<RolePhrase> {
  const { byWord, openEnded } = indexOfPhrases();
  return new Set([...words.flatMap((word) => byWord.get(word) ?? []), ...openEnded]);
}

/** Roles that the words of a header say, each with its strength from 0 to 1. */
export function rolesSaid(words: readonly string[], around: Around = NOTHING_AROUND): Map<RoleId, Match> {
  const said = new Map<RoleId, Match>();
  for (const phrase of phrasesNear(words)) {
    const match = matchAround(words, phrase, around);
    if (match.strength > (said.get(phrase.role)?.strength ?? 0)) said.set(phrase.role, match);
  }
  return said;
}

function matchAround(words: readonly string[], phrase: Phrase, { group, title }: Around): Match {
  const alone = matchOf(words, phrase);
  if (alone.strength > 0 || phrase.words.length === 1) return alone;
  const inGroup = group.length > 0 ? weakened(matchOf(words, phrase, group), BY_GROUP) : NO_MATCH;
  if (inGroup.strength > 0 || title.length === 0) return inGroup;
  return weakened(matchOf(words, phrase, title), BY_TITLE);
}

function weakened(match: Match, by: number): Match {
  return { ...match, strength: match.strength * by };
}

/** True for a header that some role is sure of, whatever the table. */
export function isKnownHeader(words: readonly string[]): boolean {
  for (const phrase of phrasesNear(words)) if (matchOf(words, phrase).strength >= MAY_MEAN) return true;
  return false;
}
