/** For each column the roles it may have, each with how sure that is: what the header says, weighed by what the cells hold. */

import type { Facts } from './facts';
import { type Fit, fitOf } from './fit';
import { isTurn, NO_MATCH, wordsOf } from './header-words';
import { type Around, rolesSaid } from './role-match';
import { type RoleId, roleIds, roleOf } from './roles';
import type { Holds } from './roles/role';

export interface SeenColumn {
  /** Counted from 0, in the sheet. */
  readonly index: number;
  readonly header: string;
  readonly group: string;
  readonly words: readonly string[];
  readonly facts: Facts;
  readonly candidates: ReadonlyMap<RoleId, Candidate>;
}

export interface Candidate {
  readonly score: number;
  /** What the header alone is worth; 0 when the role rests on the contents. */
  readonly said: number;
  /** The header says nothing besides. */
  readonly whole: boolean;
  readonly fit: Fit;
}

/** Cells must mostly be what a role holds. */
const LEAST_FIT = 0.6;
/** What contents alone may give away where the header says nothing, and how far. */
const BY_CONTENT: Partial<Record<Holds, number>> = { currency: 0.55, stage: 0.45, date: 0.42, 'end date': 0.42 };

export function seeColumn(
  index: number,
  header: string,
  group: string,
  facts: Facts,
  words: readonly string[],
  title: readonly string[],
): SeenColumn {
  const around: Around = { group: wordsOf(group), title };
  const said = rolesSaid(words, around);
  const candidates = new Map<RoleId, Candidate>();
  const fits = new Map<Holds, Fit>();
  const isSilent = said.size === 0 && !words.some(isTurn);
  for (const id of roleIds()) {
    const { holds } = roleOf(id);
    const fit = fits.get(holds) ?? fitOf(holds, facts);
    fits.set(holds, fit);
    const { strength, whole } = said.get(id) ?? NO_MATCH;
    if (fit.share < (facts.filled === 0 ? 0 : LEAST_FIT)) continue;
    const score = strength > 0 ? strength * (0.4 + 0.6 * fit.share) : isSilent ? byContent(id, facts, fit) : 0;
    candidates.set(id, { score, said: strength, whole, fit });
  }
  return { index, header, group, words, facts, candidates };
}

function byContent(id: RoleId, facts: Facts, fit: Fit): number {
  const { holds, onlySaid } = roleOf(id);
  if (facts.filled < 3 || onlySaid) return 0;
  if (holds === 'stage')
    return id === 'stage' && isRepeated(facts) && facts.stageWords * 10 >= facts.filled ? (BY_CONTENT.stage ?? 0) : 0;
  return (BY_CONTENT[holds] ?? 0) * fit.share;
}

/** Stages come again and again; in a list of measures each word stands once. */
const isRepeated = ({ content, filled }: Facts) => content.distinct * 2 <= filled;

export function scoreOf(column: SeenColumn, id: RoleId): number {
  return column.candidates.get(id)?.score ?? 0;
}
