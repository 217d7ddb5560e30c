/**
 * Where the blocks of a new plan go on a summary that the user has written on. Rows are put in where a block has grown,
 * so that what stands below or beside moves along with the block it belongs to; nothing of the user's is ever covered.
 */

import type { Box, PlannedBlock } from '../../report/plan/model';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Layout {
  /** The wizard's blocks as they lie now. */
  readonly old: readonly PlannedBlock[];
  readonly planned: { readonly rows: number; readonly columns: number; readonly blocks: readonly PlannedBlock[] };
  /** Cells that the user filled, outside and inside the blocks. */
  readonly userCells: readonly Place[];
}

/** `count` rows or columns after number `after`. */
export interface Gap {
  readonly after: number;
  readonly count: number;
}

export interface Arrangement {
  /** Rows to put into the summary, the lowest first. */
  readonly rows: readonly Gap[];
  /** Columns to put into the summary, so that what the user keeps on the right moves along. */
  readonly columns: readonly Gap[];
  /** Rows to put into the drawn plan, the lowest first, so that its blocks lie where they will lie on the summary. */
  readonly gaps: readonly Gap[];
  /** Columns that the user put in on the left of everything. */
  readonly left: number;
  /** Rows that a shrunken block leaves blank, the lowest first, as they lie in the end. */
  readonly spare: readonly Gap[];
}

/** A block that is on the old summary and in the plan: its first rows. */
interface Anchor {
  readonly old: number;
  readonly plan: number;
}

export function arrange(layout: Layout): Arrangement {
  const left = layout.old.length > 0 ? Math.min(...layout.old.map(({ box }) => box.column)) - 1 : 0;
  const oldRight = Math.max(left, ...layout.old.map(({ box }) => box.column + box.columns - 1));
  const right = left + layout.planned.columns;
  const isBeyond = layout.userCells.some(({ column }) => column > oldRight);
  const grown = isBeyond && right > oldRight ? [{ after: oldRight, count: right - oldRight }] : [];
  const reach = Math.max(oldRight, grown.length ? 0 : right);
  const below = layout.userCells.filter(({ column }) => column > left && column <= reach);
  return { left, columns: grown, ...arrangeRows(layout, below) };
}

function arrangeRows(layout: Layout, inTheWay: readonly Place[]): Pick<Arrangement, 'rows' | 'gaps' | 'spare'> {
  const anchors = anchorsOf(layout);
  const rows: Gap[] = [];
  const gaps: Gap[] = [];
  const spare: Gap[] = [];
  let shift = 0;
  anchors.forEach((from, index) => {
    const to = anchors[index + 1];
    const section = sectionOf(layout, inTheWay, from, to);
    if (section.lacking > 0) rows.unshift({ after: section.lastOurs, count: section.lacking });
    if (section.gap > 0 && to) gaps.unshift({ after: to.plan - 1, count: section.gap });
    if (section.spare > 0) spare.unshift({ after: from.plan + shift + section.planned - 1, count: section.spare });
    shift += section.gap;
  });
  return { rows, gaps, spare };
}

/** From one anchor to the next, or from the last one to the end. */
function sectionOf(layout: Layout, inTheWay: readonly Place[], from: Anchor, to: Anchor | undefined) {
  const end = to?.old ?? Number.POSITIVE_INFINITY;
  const ours = layout.old.filter(({ box }) => box.row >= from.old && box.row < end);
  const bottoms = ours.map(({ box }) => box.row + box.rows - 1);
  const lastOurs = Math.min(Math.max(from.old - 1, ...bottoms), end - 1);
  const theirs = inTheWay.filter(({ row }) => row > lastOurs && row < end).map(({ row }) => row);
  const planned = (to?.plan ?? layout.planned.rows + 2) - from.plan;
  const filled = lastPlanned(layout, from, to) - from.plan + 1;
  const room = Math.min(end, ...theirs) - from.old;
  // What the user has typed right below a block may stay there.
  const distance = Math.min(planned - filled, room - (lastOurs - from.old + 1));
  const lackingAbove = theirs.length > 0 ? filled + distance - room : 0;
  const lacking = Math.max(0, lackingAbove, planned - (end - from.old));
  const gap = to ? to.old - from.old + lacking - planned : 0;
  const shrunk = lastOurs - from.old + 1 - filled;
  const most = Math.min(room - planned, gap, shrunk);
  const isFree = (row: number) => !layout.userCells.some((cell) => cell.row === row);
  let spare = 0;
  while (spare < most && isFree(from.old + planned + spare)) spare++;
  return { lastOurs, lacking, gap, spare, planned };
}

function lastPlanned({ planned }: Layout, from: Anchor, to: Anchor | undefined): number {
  const blocks = planned.blocks.filter(({ box }) => box.row >= from.plan && box.row < (to?.plan ?? planned.rows + 1));
  return Math.max(from.plan - 1, ...blocks.map(({ box }) => box.row + box.rows - 1));
}

function anchorsOf({ old, planned }: Layout): Anchor[] {
  const anchors: Anchor[] = [{ old: 1, plan: 1 }];
  const inOrder = [...planned.blocks].sort((a, b) => a.box.row - b.box.row);
  for (const { id, box } of inOrder) {
    const before = anchors[anchors.length - 1];
    const known = old.find((one) => one.id === id);
    if (known && known.box.row >= before.old && box.row >= before.plan) {
      anchors.push({ old: known.box.row, plan: box.row });
    }
  }
  return anchors;
}

/** The row that a row has after others were put in. */
export function moved(row: number, gaps: readonly Gap[]): number {
  return gaps.reduce((to, { after, count }) => (row > after ? to + count : to), row);
}

/** Where a box of the plan lies on the summary. */
export function placed(box: Box, { gaps, left }: Pick<Arrangement, 'gaps' | 'left'>): Box {
  const row = moved(box.row, gaps);
  return { ...box, row, rows: moved(box.row + box.rows - 1, gaps) - row + 1, column: box.column + left };
}

/** Where a box of the old summary lies after the rows and columns were put in; one that they cut grows. */
export function shifted(box: Box, { rows, columns }: Pick<Arrangement, 'rows' | 'columns'>): Box {
  const row = moved(box.row, rows);
  const column = moved(box.column, columns);
  return {
    row,
    column,
    rows: moved(box.row + box.rows - 1, rows) - row + 1,
    columns: moved(box.column + box.columns - 1, columns) - column + 1,
  };
}
