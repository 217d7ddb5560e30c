/** What every part of the wizard works with: the workbook as it was read, the choices made, what they give. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Table } from '../../report/model';
import type { Request, TableChoice } from '../../report/request';
import type { ScanAnswer } from '../../sheets/wizard/contract';
import { change, changeTable, type Draft } from './draft';
import type { Preview } from './use-preview';
import type { Scanning } from './use-scan';

export interface Wizard {
  readonly answer: ScanAnswer;
  readonly scanning: Scanning;
  readonly draft: Draft;
  readonly edit: (how: (draft: Draft) => Draft) => void;
  readonly preview: Preview;
}

const Context = createContext<Wizard | undefined>(undefined);

export const WizardContext = Context.Provider;

export function useWizard() {
  const wizard = useContext(Context);
  if (!wizard) throw new Error('A part of the wizard stands outside of it.');
  return {
    ...wizard,
    request: wizard.draft.request,
    set: (part: Partial<Request>) => wizard.edit((draft) => change(draft, part)),
    setTable: (id: string, part: Partial<TableChoice>) => wizard.edit((draft) => changeTable(draft, id, part)),
  };
}

/** The tables with the user's readings in the place of the guesses, as far as the server has told; a selection among them. */
export function tablesOf({ answer, draft, preview }: Pick<Wizard, 'answer' | 'draft' | 'preview'>): readonly Table[] {
  const known = preview.answer?.scan.tables ?? [];
  const found = answer.scan.tables.map((table) => known.find(({ id }) => id === table.id) ?? table);
  const chosen = known.filter(({ id }) => draft.request.tables.some((table) => table.id === id));
  return [...chosen.filter((table) => !found.includes(table)), ...found];
}

export function choiceIn(request: Request, { id }: Table): TableChoice {
  return request.tables.find((one) => one.id === id) ?? { id, use: false };
}

/** The sheet's name says enough, unless several tables stand on it. */
export function nameOfTable(table: Table, all: readonly Table[]): string {
  const alone = all.filter(({ sheet }) => sheet === table.sheet).length === 1;
  return alone ? table.sheet : `${table.sheet} · ${table.title || table.id.slice(table.id.lastIndexOf('!') + 1)}`;
}
