/** What a summary needs of a column besides its role: all its days, its labels, its currency. */

import { currencyOf } from '../../kpi/currency';
import type { Column, RoleId, TableKind } from '../model';
import type { SeenColumn } from './candidates';
import { everyRow } from './every-row';
import type { Area, Grid } from './grid';
import { pausesIn } from './pauses';
import { labelDay } from './period-day';
import { labelStep } from './period-label';
import { roleOf } from './roles';
import type { Holds } from './roles/role';
import type { Words } from './words';
import type { DayOf } from './zone-host';

export interface Around {
  readonly grid: Grid;
  readonly area: Area;
  readonly words: Words;
  readonly kind: TableKind;
  readonly dayOf: DayOf;
  /** The one that a column of currencies names. */
  readonly currency: string | null;
}

/** Figures that are told for a time: of a day without a row nothing is known. */
const TOLD: readonly TableKind[] = ['spend', 'periods'];
const DATED: readonly Holds[] = ['date', 'end date', 'period'];
const COUNTED: readonly Holds[] = [...DATED, 'number', 'count', 'score', 'probability'];
const NAMED: readonly Holds[] = ['label', 'stage', 'flag', 'currency', 'billing'];
const MOST_LABELS = 50;
const MOST_PERIODS = 400;
/** Names that tell rows apart label nothing. */
const FEW = 200;

type Facts = Pick<Column, 'days' | 'pauses' | 'labels' | 'periodLabels' | 'currency' | 'content'>;

export function columnFacts(seen: SeenColumn, role: RoleId | null, around: Around): Facts {
  const { grid, area, dayOf } = around;
  const { content } = seen.facts;
  const named = { labels: labelsOf(seen, role, around), periodLabels: periodLabelsOf(seen, around) };
  if (!isCounted(seen, role)) return { ...named, days: null, pauses: null, currency: null, content };
  const { span, signs, content: whole } = everyRow(grid, area, seen.index, content.distinct);
  const isDated = holdsOneOf(role, DATED) || [...seen.candidates.keys()].some((id) => holdsOneOf(id, DATED));
  const currency = oneSign(signs) ?? (holdsOneOf(role, ['number']) && signs.size === 0 ? around.currency : null);
  const pauses = isDated && TOLD.includes(around.kind) ? pausesIn(grid, area, seen.index, dayOf) : null;
  return { ...named, days: isDated ? span.days(dayOf) : null, pauses, currency, content: whole };
}

const holdsOneOf = (role: RoleId | null, list: readonly Holds[]) => role !== null && list.includes(roleOf(role).holds);

/** By its role, or because most cells are numbers or dates: the user may give it such a role. */
function isCounted({ facts }: SeenColumn, role: RoleId | null): boolean {
  const { numbers, textNumbers, dates, textDates } = facts.content;
  return holdsOneOf(role, COUNTED) || (numbers + textNumbers + dates + textDates) * 2 > facts.filled;
}

function labelsOf({ index, facts }: SeenColumn, role: RoleId | null, { words }: Around): Column['labels'] {
  const { texts, booleans, distinct } = facts.content;
  const isNamed = role !== 'name' && holdsOneOf(role, NAMED);
  const mayBe = role === null && distinct <= FEW && (texts + booleans) * 2 > facts.filled;
  const labels = isNamed || mayBe ? words.of(index).slice(0, MOST_LABELS) : [];
  return labels.length > 0 ? labels : null;
}

/** Only where every cell names a period and its year. */
function periodLabelsOf({ index, candidates, facts }: SeenColumn, { words }: Around): Column['periodLabels'] {
  if (!candidates.has('period') || facts.periodLabels === 0) return null;
  const labels = words.of(index).flatMap(({ text }) => {
    const day = labelDay(text);
    return day === undefined ? [] : [{ text, day }];
  });
  labels.sort((a, b) => a.day - b.day);
  const areAll = labels.length === words.of(index).length && labels.length <= MOST_PERIODS;
  return areAll && !areDaysOfMonth(labels) ? labels : null;
}

/** `Jan 12`, `Jan 13`: if these were years, most months would be missing. */
function areDaysOfMonth(labels: readonly { readonly text: string; readonly day: number }[]): boolean {
  const months = labels.filter(({ text }) => labelStep(text) === 'month');
  const gaps = months.slice(1).map(({ day }, i) => day - months[i].day);
  return gaps.filter((gap) => gap > 31).length * 2 > gaps.length;
}

/** Undefined where there is none or several: `$` and `USD` are one. */
function oneSign(signs: ReadonlySet<string>): string | undefined {
  const codes = new Set([...signs].map((sign) => currencyOf(sign)?.code));
  const [first] = signs;
  return codes.size === 1 && !codes.has(undefined) ? asCode(first) : undefined;
}

/** A code is written in capitals, whatever the file does. */
const asCode = (sign: string): string => (/^[a-z]{3}$/.test(sign) ? sign.toUpperCase() : sign);

/** What a column of currencies says, where all rows say the same. */
export function oneCurrency(column: SeenColumn | undefined, words: Words): string | null {
  return (column && oneSign(new Set(words.of(column.index).map(({ text }) => text.trim())))) ?? null;
}
