/** The time that tables tell of: before the first row of spend and after its last one a figure is not 0 but unknown. */

import { civilOf } from '../../time/civil';
import { firstDayOf, lastDayOf, periodOfDay } from '../../time/period';
import type { RoleId, Step } from '../model';
import type { CellFormula, Made, Making, Span } from './made';
import { dateOf, rangeOf, type Source } from './source';

interface Days {
  readonly first: number;
  readonly last: number;
}

export interface Told {
  /** As it was at the build. */
  readonly days: Days;
  /** Formula text for the first day and the day after the last; undefined where only its cells tell, blank or not. */
  readonly bounds: { readonly from: string; readonly before: string } | undefined;
}

/** Rows stand for a time as long as they are apart, or else for the period of the summary that holds them. */
export function toldTime(sources: readonly Source[], roles: readonly RoleId[], making: Making): Told | undefined {
  const dated = sources.flatMap((source) => {
    const date = dateOf(source, roles);
    return date?.days ? [{ source, date, days: date.days, step: source.step ?? making.period }] : [];
  });
  const isRead = dated.every(({ date }) => date.clean || date.periods);
  const [first] = dated;
  if (!first || dated.length < sources.length || (!isRead && dated.length > 1)) return undefined;
  const step = dated.every((one) => one.step === first.step) ? first.step : making.period;
  const days = {
    first: Math.min(...dated.map((one) => firstDayOf(step, periodOfDay(step, one.days.first)))),
    last: Math.max(...dated.map((one) => lastDayOf(step, periodOfDay(step, one.days.last)))),
  };
  if (!isRead) return { days, bounds: undefined };
  if (dated.some(({ date }) => date.periods))
    return { days, bounds: { from: dateText(days.first), before: dateText(days.last + 1) } };
  const ranges = dated.map(({ source, date }) => rangeOf(source, date)).join(',');
  const from = making.day(startOf(step, `MIN(${ranges})`, 0));
  return { days, bounds: { from, before: making.day(startOf(step, `MAX(${ranges})`, 1)) } };
}

/** Whether these days are all told. */
export const tellsAll = ({ days }: Told, shown: Days): boolean => days.first <= shown.first && days.last >= shown.last;

/** The first day of the period that holds a day, or of the one after it. */
function startOf(step: Step, day: string, later: 0 | 1): string {
  if (step === 'day') return `INT(${day})+${later}`;
  if (step === 'week') return `INT(${day})-WEEKDAY(${day},2)+${1 + 7 * later}`;
  if (step === 'month') return `DATE(YEAR(${day}),MONTH(${day})+${later},1)`;
  if (step === 'quarter') return `DATE(YEAR(${day}),3*INT((MONTH(${day})-1)/3)+${1 + 3 * later},1)`;
  return `DATE(YEAR(${day})+${later},1,1)`;
}

function dateText(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return `DATE(${year},${month + 1},${date})`;
}

/** Blank in a span of which nothing is told. */
export function whileTold({ bounds }: Told, cell: CellFormula): CellFormula {
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
  { days, bounds }: Told,
  like: string,
): Pick<Made, 'cell' | 'total' | 'parts'> {
  if (bounds && total === 'cell') {
    const clip = (span: Span): Span => ({
      ...span,
      label: undefined,
      from: `MAX(${span.from},${bounds.from})`,
      before: `MIN(${span.before},${bounds.before})`,
      ...(span.days && {
        days: { first: Math.max(span.days.first, days.first), last: Math.min(span.days.last, days.last) },
      }),
    });
    return {
      cell: (span, label) => {
        const text = span.from === undefined ? undefined : cell(clip(span), label);
        return text && `IF(${isOutside(span, bounds)},"",${text})`;
      },
      total,
      ...(parts && { parts: (role, span) => parts(role, clip(span)) }),
    };
  }
  const isPart = ({ from, before, cellOf }: Span) =>
    bounds ? `OR(${from}<${bounds.from},${before}>${bounds.before})` : `${cellOf(like)}=""`;
  const ofPeriod: CellFormula = (span, label) => {
    const text = span.label === undefined || label ? undefined : cell(span);
    return text && `IF(${isPart(span)},"",${text})`;
  };
  return { cell: ofPeriod, total: 'sum' };
}
