/** How the summary looks: one accent, greys, and the colours of a status. */

import type { Look } from './model';

const INK = '#1f2937';
export const MUTED = '#6b7280';
const ACCENT = '#1a56db';
export const LINE = '#d1d5db';

export const title: Look = { bold: true, size: 18, color: INK, wrap: true, valign: 'middle' };
export const subtitle: Look = { color: MUTED, size: 10 };
export const header: Look = {
  bold: true,
  color: '#ffffff',
  background: ACCENT,
  align: 'right',
  valign: 'middle',
  wrap: true,
};
export const headerName: Look = { align: 'left' };
export const incomplete: Look = { italic: true };
export const days: Look = { color: MUTED, size: 8, align: 'right' };
export const group: Look = { bold: true, color: ACCENT, background: '#eff4ff', borderBottom: LINE };
export const heading: Look = { bold: true, size: 13, color: INK, borderBottom: ACCENT, wrap: true, valign: 'bottom' };
/** Beside a heading. */
export const remark: Look = { color: MUTED, size: 10, bold: false, wrap: false, valign: 'bottom', align: 'left' };
export const name: Look = { color: INK, align: 'left', wrap: true, valign: 'middle' };
export const figure: Look = { color: INK, align: 'right', valign: 'middle' };
export const total: Look = { bold: true, background: '#f9fafb' };
export const line: Look = { borderBottom: '#eef0f3' };
export const input: Look = { background: '#fffbea', align: 'right', valign: 'middle', color: INK };
export const status: Look = { bold: true, align: 'center', valign: 'middle' };
export const trend: Look = { color: ACCENT, size: 8, align: 'left', valign: 'middle' };
export const tableHeader: Look = {
  bold: true,
  color: INK,
  background: '#f3f4f6',
  align: 'right',
  valign: 'middle',
  wrap: true,
  borderBottom: LINE,
};
export const note: Look = { color: MUTED, size: 9, wrap: false, align: 'left' };

export const GOOD = { color: '#0e7a4b', background: '#e7f6ee' };
export const CLOSE = { color: '#9a6700', background: '#fff4d6' };
export const BAD = { color: '#b42318', background: '#fdeceb' };
export const HEAT = { low: '#ffffff', high: '#5b8def' };

/** Words of either language break between them, not within. */
export const widths = {
  name: 280,
  figure: 112,
  change: 104,
  due: 104,
  status: 104,
  trend: 164,
  period: 92,
  notes: 200,
};
