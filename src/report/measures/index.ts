/**
 * All measures. `revenue:before` is revenue a period earlier, `spend:of:clicks` the spend of the channels whose clicks are known,
 * `won:within:spend` the deals won in the time for which spend is known, `opportunities:mean` those of a period on average,
 * `won:having:amount` the deals won whose amount is there.
 */

import type { Text } from '../../kpi/text';
import type { RoleId } from '../model';
import { DEAL_MEASURES } from './deals';
import { FIGURES } from './figures';
import { LACKING } from './lacking';
import { MARKETING } from './marketing';
import type { Measure, Recipe } from './measure';
import { OPERATIONS } from './operations';
import { RECURRING } from './recurring';
import { SALES } from './sales';
import { SERVICE } from './service';

export const MEASURES = {
  ...SALES,
  ...DEAL_MEASURES,
  ...MARKETING,
  ...RECURRING,
  ...FIGURES,
  ...OPERATIONS,
  ...SERVICE,
  ...LACKING,
};

export type DeclaredId = keyof typeof MEASURES;
export type MeasureId =
  | DeclaredId
  | `${DeclaredId}:before`
  | `${DeclaredId}:mean`
  | `${DeclaredId}:of:${DeclaredId}`
  | `${DeclaredId}:within:${DeclaredId}`
  | `${DeclaredId}:having:${Had}`;

/** What a row may lack, and how those that have it are called. */
const HAD = {
  amount: { en: 'with an amount', ru: 'с суммой' },
  rep: { en: 'with a sales rep', ru: 'с менеджером' },
  created: { en: 'with a creation date', ru: 'с датой создания' },
  leadDate: { en: 'with the date of the lead', ru: 'с датой лида' },
} as const satisfies Partial<Record<RoleId, Text>>;

export type Had = keyof typeof HAD;

const BEFORE = ':before';
const MEAN = ':mean';
const PART = /^(\w+):of:(\w+)$/;
const WITHIN = /^(\w+):within:(\w+)$/;
const HAVING = /^(\w+):having:(\w+)$/;

interface Pair {
  readonly of: DeclaredId;
  readonly like: DeclaredId;
}

/** The two measures of an id such as `spend:of:clicks`. */
export const partOf = (id: string): Pair | undefined => pairOf(PART.exec(id));

/** The two measures of an id such as `won:within:spend`. */
export const withinOf = (id: string): Pair | undefined => pairOf(WITHIN.exec(id));

/** The measure of an id such as `won:having:amount`, and what its rows hold. */
export function havingOf(id: string): { readonly of: DeclaredId; readonly role: Had } | undefined {
  const [, of, role] = HAVING.exec(id) ?? [];
  return of in MEASURES && role in HAD ? { of: of as DeclaredId, role: role as Had } : undefined;
}

function pairOf(found: RegExpExecArray | null): Pair | undefined {
  const [, of, like] = found ?? [];
  return of in MEASURES && like in MEASURES ? { of: of as DeclaredId, like: like as DeclaredId } : undefined;
}

export function measureOf(id: MeasureId): Measure {
  const part = partOf(id);
  if (part) return { ...MEASURES[part.of], from: [], column: false };
  const within = withinOf(id);
  if (within) return { ...MEASURES[within.of], name: nameWithin(within), from: [], column: false };
  const having = havingOf(id);
  if (having) return thatHas(having);
  if (id.endsWith(MEAN)) return meanOf(id.slice(0, -MEAN.length) as DeclaredId);
  if (!id.endsWith(BEFORE)) return MEASURES[id as DeclaredId];
  const of = id.slice(0, -BEFORE.length) as DeclaredId;
  const measure: Measure = MEASURES[of];
  return { ...measure, name: before(measure.name), adds: 'before', from: [{ make: 'before', of }], column: false };
}

function meanOf(of: DeclaredId): Measure {
  const measure: Measure = MEASURES[of];
  const { en, ru } = measure.name;
  const name = { en: `${en}, average a period`, ru: `${ru}, в среднем за период` };
  return { ...measure, name, adds: 'average', from: [{ make: 'mean', of }], column: false };
}

function thatHas({ of, role }: NonNullable<ReturnType<typeof havingOf>>): Measure {
  const measure: Measure = MEASURES[of];
  const { en, ru } = measure.name;
  const name = { en: `${en}, ${HAD[role].en}`, ru: `${ru}, ${HAD[role].ru}` };
  const from = measure.from.map((recipe): Recipe => ('kinds' in recipe ? { ...recipe, having: role } : recipe));
  return { ...measure, name, from, column: false };
}

function nameWithin({ of, like }: Pair): Text {
  const [{ en, ru }, known] = [MEASURES[of].name, MEASURES[like].name];
  return {
    en: `${en}, in the time with ${known.en.toLowerCase()}`,
    ru: `${ru} за время, где есть ${known.ru.toLowerCase()}`,
  };
}

function before({ en, ru }: Text): Text {
  return { en: `${en}, period before`, ru: `${ru}, период до` };
}

export function isMeasure(id: string): id is MeasureId {
  return id.replace(BEFORE, '').replace(MEAN, '') in MEASURES || [partOf, withinOf, havingOf].some((of) => of(id));
}
