/** What the selected figure of the summary stands on: its formula with the numbers put in, and the rows counted. */

import type { Library } from '../kpi/library';
import type { Language, Text } from '../kpi/text';
import type { Scan } from '../report/model';
import { explain } from '../report/plan/explain';
import type { Request } from '../report/request';
import type { Remembered } from './build/memory';
import { SAY, Told } from './told';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TARGET = 'target:';
const HEADER_ROW = 4;

export interface Explained {
  readonly id: string;
  readonly name: Text;
  readonly formula: Text;
  /** The formula with the figure after each parameter: `new customers (12)`. */
  readonly withNumbers: Text;
  /** The column that is selected, such as `2024-03`, and the figure in it as the sheet shows it. */
  readonly column: string;
  readonly value: string;
  /** The parameters of the formula, the row each is read from, and its figure in the selected column. */
  readonly inputs: readonly { readonly label: Text; readonly measure: string; readonly value: string }[];
  readonly tables: readonly {
    readonly name: string;
    readonly rows: number;
    readonly leftOut: readonly { readonly why: Text; readonly rows: number }[];
  }[];
}

export function explainSelected(spreadsheet: Spreadsheet, memory: Remembered, scan: Scan, library: Library): Explained {
  const cell = spreadsheet.getCurrentCell();
  if (!cell || cell.getSheet().getName() !== memory.names.get('summary')) throw new Told(SAY.selectFigure);
  const rows = rowsById(memory);
  const row = cell.getRow();
  const id = [...rows].find(([, at]) => at === row)?.[0];
  const found = id && explain(scan, JSON.parse(memory.request) as Request, library, id);
  if (!id || !found) throw new Told(SAY.selectFigure);
  const shown = cell.getSheet().getDataRange().getDisplayValues();
  const header = memory.blocks.find((block) => block.id === 'header')?.box.row ?? HEADER_ROW;
  const at = (from: number) => shown[from - 1]?.[cell.getColumn() - 1] ?? '';
  const inputs = found.inputs.map((input) => ({ ...input, value: at(rows.get(input.measure) ?? 0) }));
  const withNumbers = { en: putIn(found.formula, inputs, 'en'), ru: putIn(found.formula, inputs, 'ru') };
  return { ...found, id, withNumbers, column: at(header), value: at(row), inputs };
}

function putIn(formula: Text, inputs: Explained['inputs'], language: Language): string {
  return inputs.reduce((text, { label, value }) => {
    const at = text.toLowerCase().indexOf(label[language].toLowerCase());
    const end = at + label[language].length;
    return at < 0 || value === '' ? text : `${text.slice(0, end)} (${value})${text.slice(end)}`;
  }, formula[language]);
}

/** The row of each KPI and measure: that of its target. */
function rowsById({ inputs }: Remembered): Map<string, number> {
  const targets = inputs.filter(({ id }) => id.startsWith(TARGET));
  return new Map(targets.map(({ id, box }) => [id.slice(TARGET.length), box.row]));
}
