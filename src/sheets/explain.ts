/** What the selected figure of the summary stands on: its formula with the numbers put in, and the rows counted. */

import type { Library } from '../kpi/library';
import type { Text } from '../kpi/text';
import { countRows } from '../report/counted';
import { isMeasure, measureOf } from '../report/measures/index';
import { explain } from '../report/plan/explain';
import { withNumbers } from '../report/plan/with-numbers';
import { WORDS } from '../report/plan/words';
import { isFilterOn } from '../report/request';
import type { Remembered } from './build/memory';
import { SAY, Told } from './told';
import type { Explained } from './wizard/contract';
import type { Chosen, Seen } from './wizard/look';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TARGET = 'target:';
const HEADER_ROW = 4;

type Ground = Chosen & Pick<Seen, 'sheets'>;

export function explainSelected(
  spreadsheet: Spreadsheet,
  memory: Remembered,
  ground: Ground,
  library: Library,
): Explained {
  const cell = spreadsheet.getCurrentCell();
  if (!cell || cell.getSheet().getName() !== memory.names.get('summary')) throw new Told(SAY.selectFigure);
  const rows = rowsById(memory);
  const row = cell.getRow();
  const id = [...rows].find(([, at]) => at === row)?.[0];
  const found = id && explain(ground.scan, ground.request, library, id);
  if (!id || !found) throw new Told(SAY.selectFigure);
  const shown = cell.getSheet().getDataRange().getDisplayValues();
  const header = memory.blocks.find((block) => block.id === 'header')?.box.row ?? HEADER_ROW;
  const selected = cell.getColumn() - 1;
  const at = (from: number, column = selected) => shown[from - 1]?.[column] ?? '';
  const { latest, ...told } = found;
  const isTotal = at(header) === WORDS.total[ground.request.language];
  const source = isTotal && latest !== undefined ? shown[header - 1].indexOf(latest) : selected;
  const given = found.inputs.map((input) => ({ ...input, value: at(rows.get(input.measure) ?? 0, source) }));
  const inputs = given.map(({ label, measure, value }) => ({ label, measure, name: nameOf(measure, library), value }));
  const tables = found.tables.map((table) => ({ ...table, counted: counted(table.id, ground) ?? table.rows }));
  return {
    ...told,
    id,
    withNumbers: withNumbers(found.formula, given),
    column: at(header),
    value: at(row),
    inputs,
    tables,
  };
}

/** The name of a row: that of a measure or of a KPI. */
function nameOf(id: string, { functions }: Library): Text {
  if (isMeasure(id)) return measureOf(id).name;
  return functions.find((one) => one.id === id)?.name ?? { en: id, ru: id };
}

/** Rows that stay once those of the filters are left out, each once. */
function counted(id: string, { scan, request, sheets }: Ground): number | undefined {
  const table = scan.tables.find((one) => one.id === id);
  const values = sheets.find(({ name }) => name === table?.sheet)?.values;
  const on = table?.filters.filter((filter) => isFilterOn(request, table, filter)) ?? [];
  return table && values && countRows(values, table, on);
}

/** The row of each KPI and measure: that of its target. */
function rowsById({ inputs }: Remembered): Map<string, number> {
  const targets = inputs.filter(({ id }) => id.startsWith(TARGET));
  return new Map(targets.map(({ id, box }) => [id.slice(TARGET.length), box.row]));
}
