/** The rows of a table that a measure counts. */

import type { RoleId } from '../model';
import { both, type Condition, type Rows } from './condition';
import type { FromRows, Where } from './measure';
import { columnOf, columnsOf, keptRows, rangeOf, type Source, type SourceColumn, type Survey } from './source';

/** Undefined when the table cannot tell. */
export function rowsWhere(source: Source, where: Where | undefined): Rows | undefined {
  const all = keptRows(source);
  if (where === undefined) return { all };
  if (where === 'won' || where === 'lost' || where === 'open' || where === 'decided')
    return dealsIn(source, where, all);
  if (where === 'churned' || where === 'undated') return undated(source, where, all);
  if (where === 'responded') return responded(source, all);
  return answersWhere(source, where, all);
}

/** Those of a recipe: without the rows that lack what they are asked for. */
export function rowsOf(source: Source, { where, having }: Pick<FromRows, 'where' | 'having'>): Rows | undefined {
  const rows = rowsWhere(source, where);
  const column = having && columnOf(source, having);
  if (!rows || !having) return rows;
  return column && both(rows, [isHeld(source, column)]);
}

/** Amounts and days. */
export const NUMBERS: readonly RoleId[] = ['amount', 'created', 'leadDate'];

/** A text among numbers adds nothing; where numbers are written as texts, any may be one. */
export function isHeld(source: Source, column: SourceColumn): Condition {
  return { range: rangeOf(source, column), is: NUMBERS.includes(column.role) && column.clean ? 'number' : 'filled' };
}

/** Where no stage is known to end a deal, or one that is not known may be the won one, it is not known that none was won. */
function dealsIn(
  source: Source,
  where: 'won' | 'lost' | 'open' | 'decided',
  all: readonly Condition[],
): Rows | undefined {
  const { stage } = source;
  if (!stage) return undefined;
  const range = rangeOf(source, stage);
  const isDecided = stage.won.length > 0 || (stage.lost.length > 0 && !(stage.unsure && where === 'won'));
  if (where !== 'open') {
    const words = where === 'decided' ? [...stage.won, ...stage.lost] : stage[where];
    return isDecided ? { all, any: words.map((word) => ({ range, is: 'word', word })) } : undefined;
  }
  const closed = [...stage.won, ...stage.lost].map((word): Condition => ({ range, is: 'not word', word }));
  return { all: [...all, ...closed, { range, is: 'filled' }] };
}

/** Only of a list without dates: elsewhere the movements tell who left when. */
function undated(source: Source, where: 'churned' | 'undated', all: readonly Condition[]): Rows | undefined {
  const flag = columnOf(source, 'churned');
  if (!flag || columnOf(source, 'start') || columnOf(source, 'end')) return undefined;
  if (where === 'undated') return { all };
  const range = rangeOf(source, flag);
  return { all, any: source.flags.map((word) => ({ range, is: 'word', word })) };
}

/** Only requests that somebody answered. */
function responded(source: Source, all: readonly Condition[]): Rows | undefined {
  const answer = columnOf(source, 'responded');
  return answer && { all: [...all, { range: rangeOf(source, answer), is: '>=', than: '1' }] };
}

const SCORES = {
  answered: ['nps', 'enps'],
  'answered on satisfaction': ['csat'],
  promoters: ['nps'],
  passives: ['nps'],
  detractors: ['nps'],
  'staff promoters': ['enps'],
  'staff passives': ['enps'],
  'staff detractors': ['enps'],
  satisfied: ['csat'],
  effort: ['ces'],
} as const;

type Scored = keyof typeof SCORES;

/** The column of answers to the question: a table may ask several. */
export function scoresFor(source: Source, where: Where | undefined): SourceColumn | undefined {
  if (where === undefined || !(where in SCORES)) return undefined;
  const kinds: readonly Survey[] = SCORES[where as Scored];
  return columnsOf(source, 'score').find(({ survey }) => survey && kinds.includes(survey.kind));
}

function answersWhere(source: Source, where: Scored, all: readonly Condition[]): Rows | undefined {
  const score = scoresFor(source, where);
  if (!score?.clean || !score.survey) return undefined;
  const range = rangeOf(source, score);
  const from = (than: number): Condition => ({ range, is: '>=', than: String(than) });
  const to = (than: number): Condition => ({ range, is: '<=', than: String(than) });
  const bounds = {
    answered: [from(0)],
    'answered on satisfaction': [from(0)],
    promoters: [from(9)],
    passives: [from(7), to(8)],
    detractors: [to(6)],
    'staff promoters': [from(9)],
    'staff passives': [from(7), to(8)],
    'staff detractors': [to(6)],
    satisfied: [from(score.survey.satisfiedFrom)],
    effort: [from(0)],
  };
  return { all: [...all, ...bounds[where]] };
}
