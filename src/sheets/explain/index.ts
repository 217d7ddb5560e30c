/** What the selected figure of the summary stands on: by the place where it stands. */

import { GOAL } from '../../report/plan/charts';
import { SAY, Told } from '../told';
import type { Explained } from '../wizard/contract';
import { explainBreakdown } from './breakdown';
import { explainChange } from './change';
import { explainCohort } from './cohort';
import { explainFigure } from './figure';
import { explainFunnel } from './funnel';
import { explainGoal } from './goal';
import type { Ground } from './ground';
import { explainStatus } from './status';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function explainSelected(spreadsheet: Spreadsheet, ground: Ground): Explained {
  const cell = spreadsheet.getCurrentCell();
  const isThere = cell !== null && cell.getSheet().getName() === ground.name;
  const told = isThere ? explainAt(ground, cell.getRow(), cell.getColumn()) : undefined;
  if (!told) throw new Told(SAY.selectFigure);
  return told;
}

function explainAt(ground: Ground, row: number, column: number): Explained | undefined {
  const id = ground.idAt(row);
  if (id !== undefined) return inRow(ground, id, column);
  const block = ground.blockAt(row);
  if (block?.id.startsWith('breakdown:')) return explainBreakdown(ground, block, row, column);
  if (block?.id === 'funnel') return explainFunnel(ground, block, row, column);
  return block?.id === 'cohort' ? explainCohort(ground, block, row, column) : undefined;
}

function inRow(ground: Ground, id: string, column: number): Explained | undefined {
  const kind = ground.columns.kindOf(column);
  if (id === GOAL && kind !== undefined) return explainGoal(ground, id, column);
  if (kind === 'change') return explainChange(ground, id);
  if (kind === 'target' || kind === 'due' || kind === 'status') return explainStatus(ground, id, column);
  const at = kind === 'name' ? ground.columns.of('total') : column;
  return at === undefined || kind === undefined ? undefined : explainFigure(ground, id, at);
}
