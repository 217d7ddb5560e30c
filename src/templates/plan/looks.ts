/** How the sheets of a template look, beside the summary's own looks. */

import type { Look } from '../../report/plan/model';

export const TABS = { readMe: '#6b7280', input: '#f59e0b', analysis: '#1a56db' };

export const inputHeader: Look = {
  bold: true,
  color: '#7a4b00',
  background: '#fff4d6',
  valign: 'middle',
  wrap: true,
  borderBottom: '#f59e0b',
};
export const cell: Look = { color: '#1f2937', valign: 'middle' };
export const text: Look = { color: '#1f2937', size: 11, wrap: true, valign: 'top', align: 'left' };
export const lead: Look = { color: '#4b5563', size: 12, wrap: false, align: 'left' };
export const section: Look = { bold: true, color: '#1a56db', size: 12, wrap: true, valign: 'top', align: 'left' };
export const warm: Look = { background: '#fff7ed' };
export const sheetName: Look = { bold: true, color: '#1f2937', size: 11, wrap: true, valign: 'top', align: 'left' };
export const alarm: Look = { bold: true, color: '#b42318' };
