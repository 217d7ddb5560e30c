/** The summary as aligned text for a terminal. */
import type { BuiltBlock } from './entry';
import type { Run } from './run';
import type { Line, Summary } from './summary';
import { unsure } from './unsure';

const GAP = '  ';
const WIDEST_NAME = 44;

type Cells = readonly string[];

export function asText(run: Run, summary: Summary, width: number): string {
  const { findings } = summary;
  const parts = [
    summary.title,
    ...timeTables(summary, width),
    ...summary.breakdownBlocks.map((block) => breakdownText(summary, block)),
    findings.map(({ text, rows }) => `${rows ?? ''}${GAP}${text}`).join('\n'),
    unsure(run),
    `${run.watch}; ${run.serviceCalls} service calls`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** KPIs and measures; periods that do not fit beside one another continue in a table below. */
function timeTables(summary: Summary, width: number): string[] {
  const lines = [...summary.kpis, ...summary.measures];
  const columns = summary.periods.map((period, index) => [period, ...lines.map((line) => summary.texts(line)[index])]);
  const fixed = fixedColumns(summary, lines);
  const names = fixed.slice(0, 1);
  const tables: string[] = [];
  let shown: Cells[] = fixed;
  for (const column of columns as Cells[]) {
    if (shown.length > 1 && widthOf([...shown, column]) > width) {
      tables.push(aligned(shown));
      shown = names;
    }
    shown = [...shown, column];
  }
  tables.push(aligned(shown));
  return tables;
}

function fixedColumns(summary: Summary, lines: readonly Line[]): Cells[] {
  const name = [summary.heading('name'), ...lines.map((line) => clipped(summary.name(line)))];
  const total = [summary.heading('total'), ...lines.map(summary.totalText)];
  const change = [summary.heading('change'), ...lines.map(summary.changeText)];
  return summary.periodColumns.length > 0 ? [name, total, change] : [name, total];
}

function breakdownText(summary: Summary, block: BuiltBlock): string {
  const { view } = summary;
  const rows = [block.box.row + 1, ...summary.labelRows(block)];
  const columns = Array.from({ length: block.box.columns }, (_, index) => {
    return rows.map((row) => clipped(view.text(row, index + 1)));
  });
  return `${view.text(block.box.row, 1)}\n${aligned(columns.filter((cells) => cells.some((cell) => cell !== '')))}`;
}

const clipped = (text: string): string => (text.length > WIDEST_NAME ? `${text.slice(0, WIDEST_NAME - 1)}…` : text);
const widest = (cells: Cells): number => Math.max(0, ...cells.map((cell) => cell.length));
const widthOf = (columns: readonly Cells[]): number =>
  columns.reduce((sum, cells) => sum + widest(cells), GAP.length * (columns.length - 1));

/** The first column to the left, figures to the right. */
function aligned(columns: readonly Cells[]): string {
  const widths = columns.map(widest);
  const rows = columns[0]?.map((_, row) => columns.map((cells) => cells[row] ?? '')) ?? [];
  return rows
    .map((cells) =>
      cells
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[index] as number)))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}
