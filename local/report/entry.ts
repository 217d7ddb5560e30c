/** The wizard's entry points in the bundle, as the command line calls them: JSON text in and out. */

import type { Language, Text } from '../../src/kpi/text';
import type { Scan } from '../../src/report/model';
import type { PlannedBlock, PlannedSheet } from '../../src/report/plan/model';
import type { Request, TableChoice } from '../../src/report/request';
import type { HeadlessSheet } from '../node/create';
import { Failure } from './failure';

export interface ScanOptions {
  readonly language: Language;
  readonly period?: string;
  readonly periods: number | 'all';
  readonly style: Request['style'];
  readonly tables?: readonly TableChoice[];
}

export interface Scanned {
  readonly scan: Scan;
  readonly request: Request;
}

/** A part of the sheet that the wizard owns; that of a breakdown names what its columns show, `label` first. */
export type BuiltBlock = PlannedBlock & { readonly columns?: readonly string[] };

export interface BuiltSheet extends Pick<PlannedSheet, 'key' | 'name' | 'inputs'> {
  readonly blocks: readonly BuiltBlock[];
}

export interface Built {
  readonly sheets: readonly BuiltSheet[];
}

export const scanIn = (sheet: HeadlessSheet, options: ScanOptions): Scanned =>
  ask<Scanned>(sheet, 'wizardScan', options, options.language);

export const buildIn = (sheet: HeadlessSheet, request: Request): Built =>
  ask<Built>(sheet, 'wizardBuild', request, request.language);

function ask<Answer extends object>(sheet: HeadlessSheet, name: string, given: object, language: Language): Answer {
  const answer = JSON.parse(String(sheet.callFromPage(name, [JSON.stringify(given)]))) as Answer | { error: Text };
  if ('error' in answer) throw new Failure(answer.error[language]);
  return answer;
}
