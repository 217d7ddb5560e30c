/** Puts summaries back, or in order, that a script left when it was ended in the middle. */

import { type Found, readJournal } from './journal';
import type { Remembered } from './memory';
import { freeName, isTemporary } from './names';
import { putBack, tidyUp } from './restore';
import type { NamedSheet, OwnSheets } from './sheets';
import { anyway } from './steps';

/** Whether there was something to do. */
export function recover(own: OwnSheets): boolean {
  const { all, leftovers } = own;
  const memories = memoriesOf(own);
  const found = leftovers.flatMap((sheet) => readJournal(sheet) ?? []);
  for (const one of found) {
    const known = memories.find(({ names }) => names.get('summary') === one.summary);
    if (known) putInOrder(one, known, all);
  }
  const unnamed = unnamedIn(own);
  for (const one of unnamed) show(one, all);
  return found.length + unnamed.length > 0;
}

const memoriesOf = ({ memory, others }: OwnSheets) => [...(memory ? [memory] : []), ...others.map((one) => one.memory)];

/** Summaries that are whole, but were never given their name and shown. */
export function unnamedIn(own: OwnSheets): Remembered[] {
  return memoriesOf(own).filter(({ names }) => isTemporary(names.get('summary') ?? ''));
}

function show({ names, wish }: Remembered, all: readonly NamedSheet[]): void {
  const sheet = all.find(({ name }) => name === names.get('summary'))?.sheet;
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  anyway(() => sheet?.showSheet());
  anyway(() => sheet?.setName(freeName(wish, taken)));
}

function putInOrder(
  { journal, summary: name, isSpaced }: Found,
  { build }: Remembered,
  all: readonly NamedSheet[],
): void {
  const [summary, backup] = [name, journal.backup].map((wanted) => all.find((one) => one.name === wanted)?.sheet);
  if (!summary) return;
  if (build !== journal.build) tidyUp(summary, journal);
  else if (backup && !putBack(summary, backup, journal, isSpaced)) keep(backup, name, all);
}

/** The user has put rows in meanwhile: both stay, the summary as it is and as it was. */
function keep(backup: GoogleAppsScript.Spreadsheet.Sheet, name: string, all: readonly NamedSheet[]): void {
  backup.setName(freeName(name, new Set(all.map((one) => one.name.toLowerCase()))));
  backup.showSheet();
}
