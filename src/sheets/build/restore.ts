/** Takes a rebuild back, or finishes it: after a failure as well as after a script that was ended in the middle. */

import { a1 } from '../draw/address';
import { rangeAt } from '../draw/charts';
import type { Gap } from './arrange';
import type { Insertion, Journal } from './journal';
import { anyway } from './steps';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** False when the summary is not as the rebuild has left it, so that nobody can tell where its cells lie. */
export function putBack(summary: Sheet, backup: Sheet, journal: Journal, isSpaced: boolean): boolean {
  const inserted = insertedInto(summary, journal);
  if (!inserted) return false;
  // With fewer of them this has begun once already.
  if (isSpaced && inserted.length === journal.inserted.length) {
    anyway(() => removeCharts(summary, (id) => !journal.charts.includes(id)));
    anyway(() => clear(summary, journal));
  }
  for (const one of [...inserted].reverse()) anyway(() => takeOut(summary, one));
  if (!isSpaced) return true;
  for (const box of journal.blocks) {
    const [from, to] = [rangeAt(backup, box), rangeAt(summary, box)];
    anyway(() => from.copyTo(to));
    anyway(() => to.setNotes(from.getNotes()));
  }
  anyway(() => summary.setConditionalFormatRules(rulesFrom(backup, summary)));
  return true;
}

/** Those that were put in before it ended, which the size tells; undefined when somebody else has put in rows since. */
function insertedInto(summary: Sheet, { size, inserted }: Journal): readonly Insertion[] | undefined {
  const grown = { rows: summary.getMaxRows() - size.rows, columns: summary.getMaxColumns() - size.columns };
  const left = { ...grown };
  let count = 0;
  for (const { of, count: more } of inserted) {
    if (left.rows === 0 && left.columns === 0) break;
    left[of] -= more;
    count++;
  }
  return left.rows === 0 && left.columns === 0 ? inserted.slice(0, count) : undefined;
}

function takeOut(summary: Sheet, { of, after, count }: Insertion): void {
  if (of === 'rows') summary.deleteRows(after + 1, count);
  else summary.deleteColumns(after + 1, count);
}

function clear(summary: Sheet, { cleared, moved }: Journal): void {
  const boxes = [...cleared, ...moved].map(a1);
  if (boxes.length === 0) return;
  const list = summary.getRangeList(boxes);
  list.clear();
  list.clearNote();
}

function removeCharts(summary: Sheet, isOut: (id: number) => boolean): void {
  for (const chart of summary.getCharts())
    if (isOut(Number(chart.getChartId()))) anyway(() => summary.removeChart(chart));
}

function rulesFrom(backup: Sheet, summary: Sheet): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return backup.getConditionalFormatRules().map((rule) => {
    const ranges = rule.getRanges().map((range) => summary.getRange(range.getA1Notation()));
    return rule.copy().setRanges(ranges).build();
  });
}

/** What remains once the new summary stands: the old charts go, and rows that a shrunken block leaves blank. */
export function tidyUp(summary: Sheet, journal: Journal): void {
  anyway(() => removeCharts(summary, (id) => journal.oldCharts.includes(id)));
  for (const { after, count } of spareIn(summary, journal)) {
    anyway(() => {
      const rows = summary.getRange(after + 1, 1, count, summary.getMaxColumns());
      if (rows.isBlank()) summary.deleteRows(after + 1, count);
    });
  }
}

/** Those that are there still. */
function spareIn(summary: Sheet, { size, inserted, spare }: Journal): readonly Gap[] {
  const isRows = ({ of }: Insertion) => of === 'rows';
  const gone = size.rows + sum(inserted.filter(isRows)) - summary.getMaxRows();
  for (let done = 0; done <= spare.length; done++) if (sum(spare.slice(0, done)) === gone) return spare.slice(done);
  return [];
}

const sum = (gaps: readonly Gap[]): number => gaps.reduce((all, { count }) => all + count, 0);
