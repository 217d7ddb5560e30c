/** What the columns of a summary hold, by the words of its header: the user may have put columns of his own between them. */

import type { Language, Text } from '../../kpi/text';
import { WORDS } from '../../report/plan/words';

const { kpi, total, value, lastOf, lastFullOf, previousOf, change, target, targetOf, due, status } = WORDS;

const KINDS = {
  name: [kpi],
  total: [total, value],
  last: [...Object.values(lastOf), ...Object.values(lastFullOf)],
  previous: Object.values(previousOf),
  change: [change],
  target: [target, ...Object.values(targetOf)],
  due: [due],
  status: [status],
} satisfies Record<string, readonly Text[]>;

export type ColumnKind = keyof typeof KINDS | 'period';

/** Labels of periods begin with their year. */
const PERIOD = /^\d{4}(?:-|$)/;

export class Columns {
  private readonly kinds: readonly (ColumnKind | undefined)[];

  constructor(header: readonly string[], language: Language) {
    const named = Object.entries(KINDS) as [ColumnKind, readonly Text[]][];
    this.kinds = header.map((text) => {
      const [kind] = named.find(([, texts]) => texts.some((one) => one[language] === text)) ?? [];
      return kind ?? (PERIOD.test(text) ? 'period' : undefined);
    });
  }

  /** Columns are counted from 1. */
  kindOf(column: number): ColumnKind | undefined {
    return this.kinds[column - 1];
  }

  of(kind: ColumnKind): number | undefined {
    const at = this.kinds.indexOf(kind);
    return at < 0 ? undefined : at + 1;
  }

  edge(which: 'first' | 'last'): number | undefined {
    const { periods } = this;
    return periods[which === 'first' ? 0 : periods.length - 1];
  }

  get periods(): readonly number[] {
    return this.kinds.flatMap((kind, at) => (kind === 'period' ? [at + 1] : []));
  }
}
