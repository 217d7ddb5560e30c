/** Tables of which nothing is known, out of the way until they are asked for. */

import { useState } from 'preact/hooks';
import type { Table } from '../../../report/model';
import { Disclosure } from '../../ui/disclosure';
import { useLanguage } from '../../ui/language';
import { choiceIn, nameOfTable, useWizard } from '../context';
import { say as words } from '../words';
import { TableCard } from './table-card';

interface Props {
  readonly tables: readonly Table[];
  readonly all: readonly Table[];
  /** There are no others: nobody should have to look for them. */
  readonly alone: boolean;
}

export function OtherTables({ tables, all, alone }: Props) {
  const { say } = useLanguage();
  const { request } = useWizard();
  const [open, setOpen] = useState(() => alone || tables.some((table) => choiceIn(request, table).use));
  return (
    <div class="others">
      <Disclosure
        title={say(words.data.otherTables)}
        count={String(tables.length)}
        open={open}
        onToggle={setOpen}
        test="other-tables"
      >
        {tables.map((table) => (
          <TableCard key={table.id} table={table} name={nameOfTable(table, all)} />
        ))}
      </Disclosure>
    </div>
  );
}
