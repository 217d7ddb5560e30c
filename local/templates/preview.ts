/** What the card of a template shows of its summary: a few KPIs with their status, and the leading figure by period. */
import type { Preview, PreviewedKpi } from '../../src/templates/template';
import { SheetView } from '../report/sheet-view';
import type { Inserted } from './inserted';
import { summaryRows } from './rows';

const COLUMN = { name: 1, last: 3, status: 8, firstPeriod: 10 };
const KPIS = 3;
const BARS = 12;
/** What people ask for first. */
const LEADING = ['revenue', 'wonAmount', 'mrrEnd', 'answers', 'leads', 'spend'];
const TONES: Readonly<Record<string, PreviewedKpi['tone']>> = {
  'on target': 'good',
  выполнено: 'good',
  close: 'close',
  близко: 'close',
  'off target': 'bad',
  'не выполнено': 'bad',
};

export function previewOf({ sheet, answer }: Inserted): Preview {
  const rows = summaryRows(sheet);
  const view = new SheetView(sheet, String(answer.summary));
  const kpis = [...rows].flatMap(([id, row]): PreviewedKpi[] => {
    const tone = TONES[view.text(row, COLUMN.status)];
    const isKpi = id === id.toUpperCase();
    return isKpi && tone ? [{ name: view.text(row, COLUMN.name), value: view.text(row, COLUMN.last), tone }] : [];
  });
  const leading = LEADING.find((id) => rows.has(id));
  return { kpis: chosen(kpis), bars: leading === undefined ? [] : barsOf(view, Number(rows.get(leading))) };
}

/** One of each status where there are three, so that the picture tells what a status looks like. */
function chosen(kpis: readonly PreviewedKpi[]): PreviewedKpi[] {
  const firsts = (['good', 'close', 'bad'] as const).flatMap((tone) => kpis.find((one) => one.tone === tone) ?? []);
  const rest = kpis.filter((one) => !firsts.includes(one));
  return [...firsts, ...rest].slice(0, KPIS).sort((a, b) => kpis.indexOf(a) - kpis.indexOf(b));
}

/** Heights from 0 to 100. */
function barsOf(view: SheetView, row: number): number[] {
  const figures: number[] = [];
  for (let i = 0; i < BARS; i++) {
    const figure = view.figure(row, COLUMN.firstPeriod + i);
    if (typeof figure !== 'number') break;
    figures.push(figure);
  }
  const highest = Math.max(...figures);
  return figures.map((figure) => Math.round((figure / highest) * 100));
}
