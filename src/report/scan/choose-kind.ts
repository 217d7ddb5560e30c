/** Decides what a table is: the kind whose roles its columns fill best. */

import type { Text } from '../../kpi/text';
import type { Guess, Step, TableKind } from '../model';
import { type Assignment, assign } from './assign';
import { type SeenColumn, scoreOf } from './candidates';
import { isWord } from './header-words';
import { KIND_IDS, KINDS, type KnownKind, kindName } from './kinds';
import { type RoleId, roleOf } from './roles';

export interface Choice {
  readonly kind: Guess<TableKind>;
  readonly assignment: Assignment;
  /** Other kinds that are nearly as likely. */
  readonly rivals: readonly KnownKind[];
}

interface Score {
  readonly kind: KnownKind;
  readonly score: number;
  readonly assignment: Assignment;
}

const NOTHING: Assignment = { roles: new Map(), ties: [] };
/** A table scores this when its roles leave little doubt. */
const ENOUGH = 2;
const LEAST_SCORE = 3;
const NEAR = 0.15;
const WORD_BONUS = 1.5;
/** That each row is another period is seldom chance. */
const ROW_A_PERIOD = 3;
const PLAIN = 0.63;

/** `words` are those of the sheet's name, the title and the headers; `stepIn` tells how far apart a column's periods are. */
export function chooseKind(
  columns: readonly SeenColumn[],
  words: readonly string[],
  stepIn: (column: SeenColumn) => Step | undefined,
): Choice {
  const scores = KIND_IDS.map((kind) => scoreFor(kind, columns, words, stepIn)).sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best.score < LEAST_SCORE) return { kind: unknown(), assignment: NOTHING, rivals: [] };
  const margin = (best.score - second.score) / best.score;
  const confidence = (best.score / (best.score + ENOUGH)) * (0.6 + 0.4 * Math.min(1, 2 * margin));
  const rivals = scores
    .slice(1)
    .filter(({ score }) => score >= LEAST_SCORE && (best.score - score) / best.score < NEAR);
  return {
    kind: { value: best.kind, confidence: round(confidence), reason: reasonFor(best) },
    assignment: best.assignment,
    rivals: rivals.map(({ kind }) => kind),
  };
}

function scoreFor(
  kind: KnownKind,
  columns: readonly SeenColumn[],
  words: readonly string[],
  stepIn: (column: SeenColumn) => Step | undefined,
): Score {
  const { needs, makes, against = {}, words: hints } = KINDS[kind];
  const assignment = assign(columns, kind);
  const held = new Map<RoleId, number>();
  for (const [column, role] of assignment.roles) held.set(role, Math.max(held.get(role) ?? 0, scoreOf(column, role)));
  for (const { role, columns: tied } of assignment.ties) held.set(role, scoreOf(tied[0], role));
  const isShort = needs.some((group) => !group.some((role) => held.has(role)));
  if (isShort || (kind === 'periods' && !isByPeriod(assignment, stepIn))) return { kind, score: 0, assignment };
  let score = kind === 'periods' ? ROW_A_PERIOD : 0;
  for (const [role, sure] of held) score += sure * (makes[role] ?? weightOf(kind));
  for (const [role, weight] of Object.entries(against) as [RoleId, number][]) score -= weight * sureOf(columns, role);
  const hinted = hints.split(', ').some((hint) => words.some((word) => isWord(hint, word)));
  return { kind, score: score + (hinted ? WORD_BONUS : 0), assignment };
}

/** Roles that do not make a kind but belong to it; in a table of periods every figure counts. */
const weightOf = (kind: KnownKind) => (kind === 'periods' ? 2 : 0.5);

/** How sure a column is of a role that belongs to another kind, as long as it says it outright. */
function sureOf(columns: readonly SeenColumn[], role: RoleId): number {
  let best = 0;
  for (const column of columns) {
    const candidate = column.candidates.get(role);
    if (candidate?.whole && candidate.score >= 0.8) best = Math.max(best, candidate.score);
  }
  return best;
}

/** Each row is another period, and at least one column is plainly a figure of it. */
function isByPeriod({ roles, ties }: Assignment, stepIn: (column: SeenColumn) => Step | undefined): boolean {
  const held = [...roles];
  const period = held.find(([, role]) => role === 'period');
  const hasFigure =
    ties.length > 0 || held.some(([column, role]) => role !== 'period' && scoreOf(column, role) >= PLAIN);
  return period !== undefined && hasFigure && stepIn(period[0]) !== undefined;
}

function reasonFor({ kind, assignment }: Score): Text {
  const { makes } = KINDS[kind];
  const roles = [...new Set([...assignment.roles.values(), ...assignment.ties.map(({ role }) => role)])];
  const telling = roles.sort((a, b) => (makes[b] ?? 0) - (makes[a] ?? 0)).slice(0, 4);
  const list = (language: 'en' | 'ru') => telling.map((role) => roleOf(role).name[language]).join(', ');
  return { en: `it has columns for: ${list('en')}`, ru: `есть столбцы: ${list('ru')}` };
}

function unknown(): Guess<TableKind> {
  const reason = {
    en: 'its columns fit no known kind of table',
    ru: 'столбцы не подходят ни к одному известному виду',
  };
  return { value: 'unknown', confidence: 0, reason };
}

/** Months or dates stand across, a row a figure. */
export function periodsAcross(): Guess<TableKind> {
  return {
    value: 'unknown',
    confidence: 0.8,
    reason: {
      en: 'periods stand across, a row a figure; a table with a row a period is wanted: =TRANSPOSE(…) on a new sheet turns it',
      ru: 'периоды стоят по горизонтали, а нужна строка на каждый период: поверните таблицу формулой =TRANSPOSE(…) на новом листе',
    },
  };
}

export function round(value: number): number {
  return Math.round(Math.min(0.99, value) * 100) / 100;
}

export { kindName };
