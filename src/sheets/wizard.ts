/** What the wizard asks of the server. Requests and answers are JSON text; what a user can cause comes as `{ error: { en, ru } }`. */

import type { Library } from '../kpi/library';
import { languageOf } from '../kpi/text';
import type { Scan } from '../report/model';
import { buildPlan } from '../report/plan/build-plan';
import { type DefaultOptions, defaultRequest } from '../report/plan/defaults';
import { preview } from '../report/plan/preview';
import type { Request } from '../report/request';
import { scanWorkbook } from '../report/scan';
import { alone, type BuildAnswer, buildPlanned } from './build/build';
import type { Remembered } from './build/memory';
import { type OwnSheets, ownSheets } from './build/sheets';
import { explainSelected } from './explain';
import { googleHost } from './google-host';
import { answer, lostTable, SAY, Told } from './told';
import { readWorkbook, scanSettings } from './workbook';

/** `token` tells a second click on the same button from a new wish. */
export type BuildRequest = Request & { readonly token?: string };

/** The tables of the workbook, what three clicks would build, and what was built before. */
export function wizardScan(request?: string): string {
  return answer(() => {
    const { own, scan } = scanned();
    const options = {
      language: languageOf(googleHost().locale()),
      ...(parse(request ?? '{}') as Partial<DefaultOptions>),
    };
    const { memory } = own;
    const sheet = memory?.names.get('summary');
    const built = memory && sheet ? { sheet, request: JSON.parse(memory.request) as Request } : null;
    return { scan, request: defaultRequest(scan, options), built };
  }, SAY.notRead);
}

/** Which KPIs the chosen tables can feed. */
export function wizardPreview(request: string): string {
  return answer(() => ({ kpis: preview(scanned().scan, parse(request) as Request) }), SAY.notRead);
}

/** Builds the summary, or builds it again where it stands. */
export function wizardBuild(request: string): string {
  return answer(() => {
    const { token = '', ...wish } = parse(request) as BuildRequest;
    return alone(() => build(wish, token));
  }, SAY.failed);
}

/** What the selected figure of the summary stands on. */
export function wizardExplain(): string {
  return answer(() => {
    const { own, scan } = scanned();
    if (!own.memory) throw new Told(SAY.notBuilt);
    return explainSelected(SpreadsheetApp.getActive(), own.memory, scan, library());
  }, SAY.notRead);
}

function build(request: Request, token: string): BuildAnswer {
  const { own, scan } = scanned();
  const before = own.memory && token !== '' && own.memory.token === token ? repeated(own.memory) : undefined;
  if (before) return before;
  requireTables(scan, request);
  const plan = buildPlan(scan, request, library());
  if (!plan) throw new Told(SAY.nothing);
  return buildPlanned(SpreadsheetApp.getActive(), own, plan, token);
}

/** What the first of two clicks has built. */
function repeated({ names, blocks, inputs }: Remembered): BuildAnswer | undefined {
  const name = names.get('summary');
  if (name === undefined) return undefined;
  const places = inputs.map(({ id, box }) => ({ id, row: box.row, column: box.column }));
  return { sheets: [{ key: 'summary', name, blocks, inputs: places }], rebuilt: false, repeated: true };
}

/** A table that was there when the user chose and is not any more must not be left out in silence. */
function requireTables({ tables }: Scan, request: Request): void {
  const lost = request.tables.find(({ id, use }) => use && !tables.some((table) => table.id === id));
  if (lost) throw new Told(lostTable(lost.id));
}

export function scanned(): { readonly own: OwnSheets; readonly scan: Scan } {
  const own = ownSheets(SpreadsheetApp.getActive());
  return { own, scan: scanWorkbook(readWorkbook(own), scanSettings()) };
}

export function library(): Library {
  return JSON.parse(googleHost().texts()) as Library;
}

function parse(request: string): object {
  try {
    const parsed: unknown = JSON.parse(request);
    if (parsed && typeof parsed === 'object') return parsed;
  } catch {}
  throw new Told(SAY.badRequest);
}
