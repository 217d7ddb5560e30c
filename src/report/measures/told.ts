/** The time that tables tell of: before the first row of spend and after its last one a figure is not 0 but unknown. */

import { civilOf } from '../../time/civil';
import { firstDayOf, lastDayOf, periodOfDay } from '../../time/period';
import type { RoleId, Step } from '../model';
import { isCoarser } from './coarse';
import type { CellFormula, Made, Making, Span } from './made';
import { dateOf, rangeOf, type Source, type SourceColumn } from './source';

export interface Days {
  readonly first: number;
  readonly last: number;
}

export interface Told {
  /** As it was at the build. */
  readonly days: Days;
  /** Spans between them of which nothing was told. */
  readonly gaps: readonly Days[];
  /** Formula text for the first day and the day after the last; undefined where only its cells tell, blank or not. */
  readonly bounds: { readonly from: string; readonly before: string } | undefined;
  /** How many rows tell of a span. */
  readonly rows: CellFormula;
  /** Its rows stand for longer than a period: only the total shows it. */
  readonly isCoarse: boolean;
}

/** Rows stand for a time as long as they are apart, or else for the period of the summary that holds them. */
export function toldTime(
  sources: readonly Source[],
  roles: readonly RoleId[],
  making: Making,
  rows: CellFormula,
): Told | undefined {
  const { period } = making;
  const dated = sources.flatMap((source) => {
    const date = dateOf(source, roles);
    return date?.days ? [{ source, date, days: date.days, step: source.step ?? period }] : [];
  });
  const isRead = dated.every(({ date }) => date.clean || date.periods);
  const [first] = dated;
  if (!first || dated.length < sources.length || (!isRead && dated.length > 1)) return undefined;
  const step = dated.every((one) => one.step === first.step) ? first.step : period;
  const isCoarse = dated.some((one) => isCoarser(one.step, period));
  const days = {
    first: Math.min(...dated.map((one) => firstDayOf(step, periodOfDay(step, one.days.first)))),
    last: Math.max(...dated.map((one) => lastDayOf(step, periodOfDay(step, one.days.last)))),
  };
  const silent =
    isCoarse || !isRead
      ? []
      : gapsOf(
          days,
          step,
          dated.map(({ date }) => date),
        );
  const told = { days, gaps: silent, rows, isCoarse };
  if (!isRead) return { ...told, bounds: undefined };
  if (dated.some(({ date }) => date.periods))
    return { ...told, bounds: { from: dateText(days.first), before: dateText(days.last + 1) } };
  const ranges = dated.map(({ source, date }) => rangeOf(source, date)).join(',');
  const from = making.day(startOf(step, `MIN(${ranges})`, 0));
  return { ...told, bounds: { from, before: making.day(startOf(step, `MAX(${ranges})`, 1)) } };
}

/** Periods in which no table has a row; such as follow each other are one. */
function gapsOf({ first, last }: Days, step: Step, dates: readonly SourceColumn[]): readonly Days[] {
  const gaps: Days[] = [];
  for (let period = periodOfDay(step, first); period <= periodOfDay(step, last); period++) {
    const span = { first: firstDayOf(step, period), last: lastDayOf(step, period) };
    if (!dates.every((date) => isSilent(date, span))) continue;
    const before = gaps[gaps.length - 1];
    if (before?.last === span.first - 1) gaps.push({ first: (gaps.pop() as Days).first, last: span.last });
    else gaps.push(span);
  }
  return gaps;
}

function isSilent({ periods, days, pauses }: SourceColumn, { first, last }: Days): boolean {
  if (periods) return periods.every(({ day }) => day < first || day > last);
  return (
    !days || days.last < first || days.first > last || pauses.some((one) => one.first <= first && one.last >= last)
  );
}

/** Whether these days are all told. */
export const tellsAll = ({ days, gaps }: Told, shown: Days): boolean =>
  days.first <= shown.first &&
  days.last >= shown.last &&
  gaps.every(({ first, last }) => last < shown.first || first > shown.last);

/** The first day of the period that holds a day, or of the one after it. */
function startOf(step: Step, day: string, later: 0 | 1): string {
  if (step === 'day') return `INT(${day})+${later}`;
  if (step === 'week') return `INT(${day})-WEEKDAY(${day},2)+${1 + 7 * later}`;
  if (step === 'month') return `DATE(YEAR(${day}),MONTH(${day})+${later},1)`;
  if (step === 'quarter') return `DATE(YEAR(${day}),3*INT((MONTH(${day})-1)/3)+${1 + 3 * later},1)`;
  return `DATE(YEAR(${day})+${later},1,1)`;
}

export function dateText(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return `DATE(${year},${month + 1},${date})`;
}

/** Blank in a span of which nothing is told. */
export function whileTold({ rows }: Pick<Told, 'rows'>, cell: CellFormula): CellFormula {
  return (span, label) => {
    const text = cell(span, label);
    const count = rows(span);
    return text && count && span.from !== undefined ? `IF(${count}=0,"",${text})` : text;
  };
}

/** Blank in a span before or after the time told. */
export function whileBound({ bounds }: Told, cell: CellFormula): CellFormula {
  if (!bounds) return cell;
  return (span, label) => {
    const text = cell(span, label);
    return text && span.from !== undefined ? `IF(${isOutside(span, bounds)},"",${text})` : text;
  };
}

function isOutside({ from, before }: Span, bounds: NonNullable<Told['bounds']>): string {
  return `OR(${before}<=${bounds.from},${from}>=${bounds.before})`;
}

/** Another measure of the time that is told alone. */
export function ofToldTime(
  { cell, total, parts }: Pick<Made, 'cell' | 'total' | 'parts'>,
  told: Told,
  like: string,
): Pick<Made, 'cell' | 'total' | 'parts'> {
  const { bounds, isCoarse } = told;
  if (bounds && total === 'cell') {
    const clipped = (span: Span) => within(span, bounds, told.days);
    return {
      cell: (span, label) => {
        if (span.from === undefined) return undefined;
        const text = cell(clipped(span), label);
        if (!text) return undefined;
        const isUntold =
          isCoarse || span.label === undefined || label ? isOutside(span, bounds) : `${span.cellOf(like)}=""`;
        return `IF(${isUntold},"",${text}${ofGaps(told, span, (gap) => cell(gap, label))})`;
      },
      total: isCoarse ? 'cell' : 'sum',
      ...(parts && { parts: (role, span) => parts(role, clipped(span)) }),
    };
  }
  const isPart = (span: Span) => {
    const untold = isCoarse ? [] : [`${span.cellOf(like)}=""`];
    const isBeyond = bounds ? [`${span.from}<${bounds.from}`, `${span.before}>${bounds.before}`] : [];
    const hasGap = gapsIn(told, span).flatMap((gap) => `${told.rows(gap)}=0`);
    return `OR(${[...untold, ...isBeyond, ...hasGap].join(',')})`;
  };
  const ofPeriod: CellFormula = (span, label) => {
    const text = span.label === undefined || label ? undefined : cell(span);
    return text && `IF(${isPart(span)},"",${text})`;
  };
  return { cell: ofPeriod, total: 'sum' };
}

/** The days of a span that lie within others. */
function within(span: Span, { from, before }: { readonly from: string; readonly before: string }, days: Days): Span {
  return {
    ...span,
    label: undefined,
    from: `MAX(${span.from},${from})`,
    before: `MIN(${span.before},${before})`,
    ...(span.days && {
      days: { first: Math.max(span.days.first, days.first), last: Math.min(span.days.last, days.last) },
    }),
  };
}

/** What is taken off for the gaps in a span, as long as no row tells of them. */
function ofGaps(told: Told, span: Span, cell: (gap: Span) => string | undefined): string {
  return gapsIn(told, span)
    .map((gap) => {
      const text = cell(within(span, { from: String(gap.from), before: String(gap.before) }, gap.days));
      return text ? `-IF(${told.rows(gap)}=0,${text},0)` : '';
    })
    .join('');
}

/** Gaps that a span is the wider of, or cuts through. */
export function gapsIn({ gaps }: Told, span: Span): (Span & { readonly days: Days })[] {
  const { days } = span;
  return gaps
    .filter(({ first, last }) => !days || (first <= days.last && last >= days.first))
    .map((gap) => {
      const bounds = { from: dateText(gap.first), before: dateText(gap.last + 1) };
      return { ...span, ...bounds, label: undefined, days: gap };
    });
}
