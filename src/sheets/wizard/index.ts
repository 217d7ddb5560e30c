/** What the wizard's page asks of the server; `contract.ts` says what goes in and out. Everything travels as JSON text. */

import { buildPlan } from '../../report/plan/build-plan';
import type { Request } from '../../report/request';
import { alone, type BuildAnswer, buildPlanned } from '../build/build';
import { SUMMARY } from '../build/job';
import { explainSelected } from '../explain';
import { Ground } from '../explain/ground';
import { answer, nothing, SAY, Told } from '../told';
import { refuseCircles } from './circles';
import type { CancelAnswer, Explained, PreviewAnswer, ScanAnswer, StepAnswer } from './contract';
import { library } from './library';
import { asWished, look } from './look';
import { previewOf } from './preview';
import { parse, readRequest, readToken } from './read-request';
import { finished, requireFree } from './running';
import { scanOf } from './scan';
import { cancelSteps, nextStep } from './steps';
import { lastRequest, wishOf } from './wish';

/** How long a call waits for another one: figures may be on their way when somebody clicks on. */
const PATIENCE_MS = 20_000;

/** The tables of the workbook, what three clicks would build, and what was built before. */
export function wizardScan(wish?: string): string {
  return answer((): ScanAnswer => scanOf(parse(wish ?? '{}')), SAY.notRead);
}

/** What the chosen tables can feed. */
export function wizardPreview(wish: string): string {
  return answer((): PreviewAnswer => {
    const given = parse(wish);
    const request = readRequest(given);
    const preview = (): PreviewAnswer => {
      const seen = look();
      return previewOf(seen, asWished(seen, request), library(), given.values === true);
    };
    return given.values === true ? alone(preview, PATIENCE_MS) : preview();
  }, SAY.notRead);
}

/** Builds the summary in one go, or builds it again where it stands. */
export function wizardBuild(wish: string): string {
  return answer((): BuildAnswer => {
    const given = parse(wish);
    const token = readToken(given);
    const request = wishOf(given);
    return alone(() => {
      const seen = look();
      const built = finished(seen.own, token);
      if (built) return built;
      requireFree(seen.own);
      const chosen = asWished(seen, request ?? lastRequest(seen.own));
      refuseCircles(seen, chosen);
      const plan = buildPlan(chosen.scan, chosen.request, library());
      if (!plan) throw new Told(nothing(seen.scan.tables), 'scan');
      return buildPlanned(SpreadsheetApp.getActive(), seen.own, plan, token);
    });
  }, SAY.failed);
}

/** One step of a build; the same call again does the next. */
export function wizardStep(wish: string): string {
  return answer((): StepAnswer => {
    const given = parse(wish);
    return alone(() => nextStep(readToken(given), wishOf(given), given.update === true), PATIENCE_MS);
  }, SAY.failed);
}

/** Takes a build away that is not done. */
export function wizardCancel(wish: string): string {
  return answer((): CancelAnswer => {
    const token = readToken(parse(wish));
    return alone(() => ({ cancelled: cancelSteps(token) }), PATIENCE_MS);
  }, SAY.failed);
}

/** What the selected figure of the summary stands on. */
export function wizardExplain(): string {
  return answer((): Explained => {
    const seen = look();
    const { memory } = seen.own;
    if (!memory) throw new Told(SAY.notBuilt);
    const summary = seen.own.all.find(({ name }) => name === memory.names.get(SUMMARY));
    if (!summary) throw new Told(SAY.notBuilt);
    const chosen = asWished(seen, lastRequest(seen.own));
    const ground = new Ground(summary.sheet, memory, { ...chosen, sheets: seen.sheets }, library());
    return explainSelected(SpreadsheetApp.getActive(), ground);
  }, SAY.notRead);
}

export type BuildRequest = Request & { readonly token?: string };
