/** An input sheet: headers that stay in sight, made rows, and what each column takes. */

import type { Language } from '../../kpi/text';
import type { PlannedSheet, PlannedValidation } from '../../report/plan/model';
import { box, SheetDraft } from '../../report/plan/sheet';
import { type Cell, CURRENCY, type InputColumn, type InputTable } from '../template';
import { formatOfCells } from './formats';
import * as looks from './looks';
import { WORDS } from './words';

/** Rows below the made ones that are ready for more. */
const ROOM = 300;
const TEXTS: readonly InputColumn['holds'][] = ['id', 'label'];
/** Neither end touches the text or the figure beside it. */
const DATES: readonly InputColumn['holds'][] = ['date', 'moment', 'month'];

export function inputSheet(table: InputTable, language: Language): PlannedSheet {
  const draft = new SheetDraft();
  const below = table.rows.length + ROOM;
  table.columns.forEach((column, i) => {
    const align = i === 0 || TEXTS.includes(column.holds) ? 'left' : DATES.includes(column.holds) ? 'center' : 'right';
    const format = formatOfCells(column.holds, language);
    draft.value(1, i + 1, column.header[language]);
    draft.look(box(1, i + 1), { ...looks.inputHeader, align });
    draft.look(box(2, i + 1, below), { ...looks.cell, align, ...(format ? { format } : {}) });
    if (column.help) draft.note(1, i + 1, column.help[language]);
    table.rows.forEach((row, at) => {
      const value = shown(row[i], column, language);
      if (value !== null) draft.value(at + 2, i + 1, value);
    });
  });
  const widths = table.columns.map(({ width }) => width);
  const facts = { key: table.key, name: table.name[language], widths, frozenRows: 1, frozenColumns: 0 };
  const validations = table.columns.flatMap((column, i) => validation(column, i + 1, below, language) ?? []);
  return { ...draft.planned(facts), validations, tab: looks.TABS.input };
}

/** A cell as a language shows it. */
export function shown(cell: Cell, { holds, words }: InputColumn, language: Language): string | number | null {
  if (typeof cell !== 'number') return cell;
  if (words) return words[language][cell];
  return holds === 'money' || holds === 'balance' ? cell * CURRENCY[language].scale : cell;
}

function validation(
  { holds, list, words }: InputColumn,
  column: number,
  rows: number,
  language: Language,
): PlannedValidation | undefined {
  const at = box(2, column, rows);
  if (list && words)
    return { box: at, allowed: { kind: 'one of', words: words[language] }, help: WORDS.pick[language] };
  if (DATES.includes(holds)) return { box: at, allowed: { kind: 'date' }, help: WORDS.aDate[language] };
  if (TEXTS.includes(holds) || holds === 'balance') return undefined;
  return { box: at, allowed: { kind: 'at least', least: 0 }, help: WORDS.aNumber[language] };
}
