/** The few looks all sample sheets share. */
import type { Look, Sketch } from './sketch';

export type TextLook = Pick<Look, 'textColor' | 'bold'>;

export const INK = '#1F2A37';
export const MUTED = '#667085';
export const ACCENT = '#0B6E4F';
export const ACCENT_PALE = '#E3F2EC';
export const HEADER_FILL = '#F2F4F7';
export const INPUT_FILL = '#FFF6D6';
export const BLUE = '#2F6FDE';

/** Wide enough for the longest word of a header, which wraps only between words. */
export function headerWidth(words: string, least: number): number {
  const longest = Math.max(...words.split(/\s+/).map((word) => word.length));
  return Math.max(least, Math.round(longest * 8.2) + 14);
}

export const title: Look = { bold: true, fontSize: 18, textColor: INK, verticalAlign: 'middle' };
export const note: Look = { fontSize: 10, textColor: MUTED, verticalAlign: 'middle' };
export const section: Look = { bold: true, fontSize: 13, textColor: ACCENT, verticalAlign: 'middle' };
export const sideSection: Look = { ...section, fontSize: 11 };
export const band: Look = { bold: true, fontSize: 9, textColor: MUTED, align: 'left', verticalAlign: 'bottom' };
export const kpiBand: Look = { ...band, textColor: ACCENT };
export const header: Look = {
  bold: true,
  fontSize: 10,
  textColor: INK,
  fillColor: HEADER_FILL,
  align: 'center',
  verticalAlign: 'middle',
  wrapping: 'wrap',
};
export const kpiHeader: Look = { ...header, textColor: ACCENT, fillColor: ACCENT_PALE };
export const text: Look = { fontSize: 10, textColor: INK, verticalAlign: 'middle' };
export const centred: Look = { ...text, align: 'center' };
export const number: Look = { ...text, align: 'right' };
export const kpiNumber: Look = { ...number, fillColor: '#F6FBF9' };
export const big: Look = { ...number, bold: true, fontSize: 12 };

export const COUNT = '#,##0';
export const PERCENT = '0.0%';
export const RATIO = '0.00';
export const SCORE = '0';

/** Title and one sentence: the top of every sample sheet but the first. */
export function drawTop(sheet: Sketch, heading: string, sentence: string, column = 0): void {
  sheet.put(0, column, heading, title);
  sheet.put(1, column, sentence, note);
  sheet.height(0, 40);
  sheet.height(1, 22);
}
