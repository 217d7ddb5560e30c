/** Notes that the user has put on cells of the summary: they go where their cells go, and win over the wizard's. */

import { isInside } from '../draw/address';
import type { Place } from './arrange';
import type { Remembered } from './memory';
import { textPrint } from './prints';
import { keyOf } from './strays';

export interface OwnNote {
  readonly was: Place;
  readonly text: string;
}

export function ownNotes(notes: readonly (readonly string[])[], memory: Remembered): OwnNote[] {
  return notes.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      const was = { row: row + 1, column: column + 1 };
      return text === '' || isWizards(text, was, memory) ? [] : [{ was, text }];
    }),
  );
}

function isWizards(text: string, place: Place, { notes }: Remembered): boolean {
  const print = textPrint(text);
  return notes.some((note) => note.print === print && isInside(place, note.box));
}

/** Texts by where they will stand. */
export function placedNotes(notes: readonly OwnNote[], where: (place: Place) => Place): { at: Place; text: string }[] {
  const placed = new Map<string, { at: Place; text: string }>();
  for (const { was, text } of notes) {
    const at = where(was);
    const before = placed.get(keyOf(at));
    placed.set(keyOf(at), { at, text: before ? `${before.text}\n${text}` : text });
  }
  return [...placed.values()];
}
