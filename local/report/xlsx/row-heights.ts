/** Heights of rows whose texts wrap: a file has to say them, since not every program works them out when it opens one. */
import type { Grid } from '../../host/grid';

const POINTS_PER_PIXEL = 0.75;
const PADDING = 6;
const FONT_SIZE = 10;
const LINE_HEIGHT = 1.25;
/** Of the size of the font: wide enough for Cyrillic letters. */
const LETTER_WIDTH = { plain: 0.5, bold: 0.6 };

/** Points by row, counted from 0; only rows that need more than a line, or that somebody has set. */
export function rowHeights({ model: { getters } }: Grid, sheetId: string): Map<number, number> {
  const heights = new Map<number, number>();
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { wrapping, bold, fontSize = FONT_SIZE } = getters.getCellStyle(position);
    if (wrapping !== 'wrap') continue;
    const width = getters.getColSize(sheetId, position.col) * POINTS_PER_PIXEL - PADDING;
    const letter = fontSize * (bold ? LETTER_WIDTH.bold : LETTER_WIDTH.plain);
    const lines = linesOf(getters.getEvaluatedCell(position).formattedValue, width / letter);
    const height = lines * fontSize * LINE_HEIGHT + PADDING;
    if (lines > 1) heights.set(position.row, Math.max(height, heights.get(position.row) ?? 0));
  }
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const set = getters.getUserRowSize(sheetId, row);
    if (set !== undefined) heights.set(row, set * POINTS_PER_PIXEL);
  }
  return heights;
}

/** Lines that a text takes when it breaks between words. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
