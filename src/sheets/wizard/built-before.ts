/** What was built before, as the page shows it: the request, with the targets and due dates that stand on the summary now. */

import { isDate } from '../../kpi/cell';
import type { Language } from '../../kpi/text';
import { SERIAL } from '../../report/plan/choice/periods';
import { WORDS } from '../../report/plan/words';
import type { Request } from '../../report/request';
import { civilOf } from '../../time/civil';
import type { Remembered } from '../build/memory';
import type { OwnSheets } from '../build/sheets';
import { googleHost } from '../google-host';
import type { BuiltBefore } from './contract';
import { shownRequest } from './show';

type Target = Request['targets'][string];

export function builtBefore({ memory, all }: OwnSheets): BuiltBefore | null {
  const name = memory?.names.get('summary');
  const summary = all.find((one) => one.name === name)?.sheet;
  if (!memory || !summary || name === undefined) return null;
  const range = summary.getDataRange();
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const request = JSON.parse(memory.request) as Request;
  const typed = new Map<string, Partial<Target>>();
  const formulaTargets: string[] = [];
  for (const { id: input, box } of memory.inputs) {
    const [, what, id] = /^(target|due):(.*)$/.exec(input) ?? [];
    if (what === undefined) continue;
    const value: unknown = values[box.row - 1]?.[box.column - 1];
    if (what === 'target' && formulas[box.row - 1]?.[box.column - 1]) formulaTargets.push(id);
    else if (what === 'target' && typeof value === 'number') typed.set(id, { ...typed.get(id), value });
    else if (what === 'due') typed.set(id, { ...typed.get(id), ...dueOf(value) });
  }
  return {
    sheet: name,
    request: shownRequest({ ...request, targets: targetsOf(memory, request, typed) }),
    formulaTargets,
    stored: request.style === 'plain' ? storedIn(range, memory, request.language) : [],
  };
}

/** Rows and blocks that say so in their notes, and the data check. */
function storedIn(range: GoogleAppsScript.Spreadsheet.Range, { blocks }: Remembered, language: Language): string[] {
  const names = range.getDisplayValues().map(([name]) => name);
  const notes = range.getNotes().map(([note]) => note);
  const told = names.filter((name, row) => name !== '' && notes[row].includes(WORDS.storedNote[language]));
  const isChecked = blocks.some(({ id }) => id === 'findings');
  return isChecked ? [...told, WORDS.dataCheck[language]] : told;
}

/** What the summary shows counts; a target without a row on it stays as it was asked for. */
function targetsOf({ inputs }: Remembered, request: Request, typed: ReadonlyMap<string, Partial<Target>>) {
  const shown = new Set(inputs.map(({ id }) => id));
  const hidden = Object.entries(request.targets).filter(([id]) => !shown.has(`target:${id}`));
  const onSheet = [...typed].flatMap(([id, { value, due }]): [string, Target][] =>
    value === undefined ? [] : [[id, due === undefined ? { value } : { value, due }]],
  );
  return Object.fromEntries([...hidden, ...onSheet]);
}

function dueOf(value: unknown): { readonly due?: string } {
  const { formatDate, timeZone } = googleHost();
  if (isDate(value)) return { due: formatDate(value, timeZone(), 'yyyy-MM-dd') };
  if (typeof value !== 'number' || !Number.isFinite(value)) return {};
  const { year, month, day } = civilOf(Math.floor(value) - SERIAL);
  const two = (number: number) => String(number).padStart(2, '0');
  return { due: `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(day)}` };
}
