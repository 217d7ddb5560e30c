/** Looks through a range for what would make figures wrong, and says what, how often and where. */

import type { Host } from '../kpi/host';
import type { Param } from '../kpi/param';
import type { Block } from '../kpi/range';
import type { Language, Text } from '../kpi/text';
import { blankRows, blanks, errors } from './data-check/blanks';
import { checkedTable } from './data-check/checked-table';
import { closedBeforeCreated, dates } from './data-check/dates';
import type { Check, Finding } from './data-check/finding';
import { headers } from './data-check/headers';
import { labels } from './data-check/labels';
import { currencies, numbers } from './data-check/numbers';
import { repeats } from './data-check/repeats';
import { totals } from './data-check/totals';
import { headerRow, type TableRow } from './table';

/** Totals come first, since the checks after them leave such rows out. */
const CHECKS: readonly Check[] = [
  headers,
  totals,
  blankRows,
  repeats,
  errors,
  blanks,
  numbers,
  currencies,
  dates,
  closedBeforeCreated,
  labels,
];

export function dataCheck(range: Block, host: Host): Finding[] {
  const table = checkedTable(range, host);
  return CHECKS.flatMap((check) => check(table));
}

/** A parameter that takes a range of any size and gives what was found in it. */
export function checkedRange(name: string, label: Text): Param<Finding[]> {
  const read = (block: Block, _: unknown, host: Host) => [dataCheck(block, host)];
  return { name, kind: 'range', label, optional: false, wholeRange: true, read };
}

const TITLES: readonly Text[] = [
  { en: 'Column', ru: 'Столбец' },
  { en: 'Finding', ru: 'Замечание' },
  { en: 'Rows', ru: 'Строк' },
  { en: 'First row', ru: 'Первая строка' },
];
const NOTHING: Text = { en: 'nothing found', ru: 'замечаний нет' };

export function findingsTable(findings: readonly Finding[], language: Language): TableRow[] {
  const rows = findings.map(({ column, finding, rows, firstRow }): TableRow => {
    return [column[language], finding[language], rows === 0 ? '' : rows, firstRow];
  });
  return [headerRow(TITLES, language), ...(rows.length > 0 ? rows : [['', NOTHING[language], '', '']])];
}
