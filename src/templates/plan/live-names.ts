/** Names that follow the rows, and that a user can change: in a workbook without the add-on the labels of breakdowns come from a sheet of lists. */

import { letters, sheetPrefix } from '../../report/measures/formula-text';
import * as summaryLooks from '../../report/plan/looks';
import type { Plan, PlannedCell, PlannedSheet } from '../../report/plan/model';
import { box, SheetDraft } from '../../report/plan/sheet';
import type { Place } from '../template';
import type { Context } from './context';
import * as looks from './looks';
import { nextName } from './own-names';
import { WORDS } from './words';

const HEADER = 3;
/** The column of the helper sheet in which breakdowns rank their labels. */
const RANKED = 4;

interface List {
  readonly head: string;
  readonly words: readonly string[];
  readonly places: readonly Place[];
}

/** Undefined where the summary has no breakdown. */
export function listsSheet(context: Context): PlannedSheet | undefined {
  const lists = listsOf(context);
  if (lists.length === 0) return undefined;
  const draft = new SheetDraft();
  draft.value(1, 1, context.say(WORDS.listsWhat));
  draft.look(box(1, 1), { ...summaryLooks.subtitle, wrap: false });
  lists.forEach(({ head, words, places }, i) => {
    draft.value(HEADER, i + 1, head);
    const cells = words.map((_, at) => `$${letters(i + 1)}$${HEADER + 1 + at}`);
    words.forEach((_, at) => {
      draft.formula(HEADER + 1 + at, i + 1, nextName(places, cells.slice(0, at)));
    });
    draft.look(box(HEADER + 1, i + 1, words.length), { ...summaryLooks.input, align: 'left' });
  });
  draft.look(box(HEADER, 1, 1, lists.length), { ...looks.inputHeader, align: 'left' });
  const widths = lists.map(() => 190);
  const name = context.say(WORDS.listsName);
  return {
    ...draft.planned({ key: 'lists', name, widths, frozenRows: HEADER, frozenColumns: 0 }),
    tab: looks.TABS.input,
  };
}

/** Labels that breakdowns rank are those of the lists; `name` is that of the sheet. */
export function withListedNames(plan: Plan, context: Context, name: string): Plan {
  const lists = listsOf(context);
  const sheets = plan.sheets.map((sheet) => {
    return sheet.key === 'data' ? { ...sheet, cells: listed(sheet.cells, lists, name) } : sheet;
  });
  return { ...plan, sheets };
}

/** As many places of a list as there were labels at the build, in their order. */
function listed(cells: readonly PlannedCell[], lists: readonly List[], name: string): PlannedCell[] {
  const ranked = new Set(cells.filter(({ column }) => column === RANKED + 1).map(({ row }) => row));
  const taken = lists.map(() => 0);
  return cells.map((cell) => {
    const { row, column, content } = cell;
    if (column !== RANKED || !ranked.has(row) || !('value' in content)) return cell;
    const list = lists.findIndex(({ words }) => words.includes(String(content.value)));
    if (list < 0) return cell;
    const at = `${sheetPrefix(name)}$${letters(list + 1)}$${HEADER + 1 + taken[list]++}`;
    return { ...cell, content: { formula: `=IF(${at}="","",${at})` } };
  });
}

/** The words of the columns by which the summary breaks down. */
function listsOf({ template, language }: Context): List[] {
  const columns = template.inputs
    .filter(({ kind }) => kind !== null)
    .flatMap(({ key, columns: own }) => own.map((column, i) => ({ ...column, place: { table: key, column: i + 1 } })));
  return template.summary.breakdowns.flatMap((role) => {
    const found = columns.filter((column) => column.role === role);
    const [first] = found;
    if (!first?.words) return [];
    return [{ head: first.header[language], words: first.words[language], places: found.map(({ place }) => place) }];
  });
}
