/** Columns of input sheets, written shortly. */

import type { Text } from '../kpi/text';
import type { RoleId } from '../report/model';
import type { InputColumn } from './template';

type Words = readonly (readonly [en: string, ru: string])[];
type More = Partial<Pick<InputColumn, 'width' | 'help' | 'stages'>>;

const column =
  (holds: InputColumn['holds'], width: number) =>
  (en: string, ru: string, role: RoleId | null, more: More = {}): InputColumn => {
    return { header: { en, ru }, role, holds, width, ...more };
  };

export const id = column('id', 96);
export const date = column('date', 104);
export const moment = column('moment', 140);
export const month = column('month', 96);
export const money = column('money', 120);
export const balance = column('balance', 120);
export const count = column('count', 104);
export const figure = column('figure', 112);
export const score = column('score', 96);

/** Texts of which each cell holds one. */
export function label(en: string, ru: string, role: RoleId | null, words: Words, more: More = {}): InputColumn {
  return { ...column('label', 140)(en, ru, role, more), words: wordsOf(words) };
}

/** The same, offered as a list to choose from. */
export function list(en: string, ru: string, role: RoleId | null, words: Words, more: More = {}): InputColumn {
  return { ...label(en, ru, role, words, more), list: true };
}

export function wordsOf(words: Words): { readonly en: readonly string[]; readonly ru: readonly string[] } {
  return { en: words.map(([en]) => en), ru: words.map(([, ru]) => ru) };
}

export const text = (en: string, ru: string): Text => ({ en, ru });
