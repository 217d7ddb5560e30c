/** A planned summary of any size, in the layout of the real ones, over the sheet "Deals". */

import type { Box, Look, Plan, PlannedCell, PlannedLook, PlannedSheet } from '../../src/report/plan/model';
import { letters } from '../../src/sheets/draw/address';

export interface Wish {
  readonly kpis?: number;
  readonly periods?: number;
  readonly breakdownRows?: number;
  readonly targets?: Readonly<Record<number, number>>;
  readonly name?: string;
  readonly texts?: readonly string[];
  readonly charts?: number;
}

const FIRST_PERIOD = 10;
const CHART_ROWS = 6;

export function planOf({
  kpis = 3,
  periods = 12,
  breakdownRows = 4,
  targets = {},
  texts = [],
  ...rest
}: Wish = {}): Plan {
  const { name = 'KPI summary', charts = 1 } = rest;
  const cells: PlannedCell[] = [];
  const looks: PlannedLook[] = [];
  const value = (row: number, column: number, text: string | number | null) =>
    cells.push({ row, column, content: { value: text } });
  const formula = (row: number, column: number, text: string) =>
    cells.push({ row, column, content: { formula: text } });
  const look = (at: Box, one: Look) => looks.push({ box: at, look: one });
  const notesColumn = FIRST_PERIOD + periods;
  const kpisAt = 7;
  const chartsAt = kpisAt + kpis + 2;
  const measuresAt = chartsAt + CHART_ROWS + 1;
  const breakdownAt = measuresAt + 4;
  const findingsAt = breakdownAt + breakdownRows + 2;
  const last = letters(FIRST_PERIOD + periods - 1);

  value(1, 1, 'KPI summary: Deals');
  value(4, 1, 'KPI');
  for (let i = 0; i < periods; i++) value(4, FIRST_PERIOD + i, `2024-${String(i + 1).padStart(2, '0')}`);
  value(4, notesColumn, 'Your notes');
  look(box(1, 1), { bold: true, size: 18 });
  look(box(4, 1, 1, notesColumn), { background: '#1a56db', color: '#ffffff', align: 'right', borderBottom: '#d1d5db' });
  value(kpisAt, 1, 'Unit economics');
  const inputs: { id: string; row: number; column: number }[] = [];
  for (let i = 0; i < kpis; i++) {
    const row = kpisAt + 1 + i;
    value(row, 1, `KPI ${i + 1}`);
    formula(
      row,
      2,
      `=KPI_CAC(SUM(J${measuresAt + 1}:${last}${measuresAt + 1}),SUM(J${measuresAt + 2}:${last}${measuresAt + 2}))`,
    );
    value(row, 6, targets[i] ?? null);
    value(row, notesColumn, null);
    inputs.push({ id: `target:${i}`, row, column: 6 }, { id: `note:${i}`, row, column: notesColumn });
    formula(row, 8, `=KPI_STATUS(B${row},F${row},"lower",,"en")`);
    formula(
      row,
      FIRST_PERIOD,
      `=KPI_CAC(J${measuresAt + 1}:${last}${measuresAt + 1},J${measuresAt + 2}:${last}${measuresAt + 2})`,
    );
  }
  look(box(kpisAt + 1, 2, kpis, notesColumn - 2), { format: '#,##0.00' });
  value(measuresAt, 1, 'Measures');
  value(measuresAt + 1, 1, 'Spend');
  value(measuresAt + 2, 1, 'Customers');
  for (let i = 0; i < periods; i++) {
    const column = letters(FIRST_PERIOD + i);
    formula(measuresAt + 1, FIRST_PERIOD + i, `=SUMIFS('Deals'!$B$2:$B,'Deals'!$A$2:$A,${column}$4)`);
    formula(measuresAt + 2, FIRST_PERIOD + i, `=SUMIFS('Deals'!$C$2:$C,'Deals'!$A$2:$A,${column}$4)`);
  }
  look(box(measuresAt, 1, 1, notesColumn), { bold: true, borderBottom: '#1a56db' });
  value(breakdownAt, 1, 'By label');
  for (let i = 0; i < breakdownRows; i++) {
    formula(breakdownAt + 1 + i, 1, `={data}!A${i + 1}`);
    formula(breakdownAt + 1 + i, 2, `={data}!B${i + 1}`);
  }
  value(findingsAt, 1, 'Findings');
  for (const [i, text] of texts.entries()) value(findingsAt + 1 + i, 1, text);
  const rows = findingsAt + texts.length + 1;
  const summary: PlannedSheet = {
    key: 'summary',
    name,
    rows,
    columns: notesColumn,
    cells,
    looks,
    rules: [
      {
        box: box(kpisAt, 8, kpis + 1),
        when: { kind: 'text is', text: 'on target' },
        color: '#0e7a4b',
        background: '#e7f6ee',
      },
      { box: box(breakdownAt + 1, 2, breakdownRows), when: { kind: 'scale', low: '#ffffff', high: '#5b8def' } },
    ],
    notes: [{ row: 4, column: FIRST_PERIOD + periods - 1, text: 'This period is not complete.' }],
    charts: Array.from({ length: charts }, () => ({
      kind: 'column' as const,
      title: 'Spend',
      labels: box(4, FIRST_PERIOD, 1, periods),
      series: [{ name: 'Spend', values: box(measuresAt + 1, FIRST_PERIOD, 1, periods) }],
      at: { row: chartsAt, column: 1, width: 500, height: 120 },
    })),
    merges: [],
    blocks: [
      { id: 'title', box: box(1, 1, 2, notesColumn) },
      { id: 'header', box: box(4, 1, 3, notesColumn) },
      { id: 'kpis', box: box(kpisAt, 1, kpis + 1, notesColumn) },
      { id: 'charts', box: box(chartsAt, 1, CHART_ROWS, notesColumn) },
      { id: 'measures', box: box(measuresAt, 1, 3, notesColumn) },
      { id: 'breakdown:channel', box: box(breakdownAt, 1, breakdownRows + 1, 3) },
      { id: 'findings', box: box(findingsAt, 1, texts.length + 1, 3) },
    ],
    inputs,
    widths: [230, ...Array<number>(8).fill(95), ...Array<number>(periods).fill(90), 200],
    frozenRows: 4,
    frozenColumns: 1,
  };
  return { sheets: [summary, dataSheet(breakdownRows, kpisAt)], memory: JSON.stringify({ kpis, periods }) };
}

function dataSheet(rows: number, kpisAt: number): PlannedSheet {
  const labels = Array.from({ length: rows }, (_, i): PlannedCell[] => [
    { row: i + 1, column: 1, content: { value: `=label ${i + 1}` } },
    { row: i + 1, column: 2, content: { formula: `={summary}!B${kpisAt + 1}*${i + 1}` } },
  ]);
  return {
    key: 'data',
    name: 'KPI data',
    hidden: true,
    rows,
    columns: 2,
    cells: labels.flat(),
    looks: [],
    rules: [],
    notes: [],
    charts: [],
    merges: [],
    blocks: [{ id: 'data', box: box(1, 1, rows, 2) }],
    inputs: [],
    widths: [],
    frozenRows: 0,
    frozenColumns: 0,
  };
}

function box(row: number, column: number, rows = 1, columns = 1): Box {
  return { row, column, rows, columns };
}
