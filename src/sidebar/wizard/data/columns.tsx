/** The columns of a table, one under another; those to check come first. */

import { useState } from 'preact/hooks';
import type { Table } from '../../../report/model';
import { Disclosure } from '../../ui/disclosure';
import { useLanguage } from '../../ui/language';
import { say as words } from '../words';
import { ColumnRow } from './column-row';
import { isDoubtful } from './questions';

export function Columns({ table }: { table: Table }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const doubtful = table.columns.filter((column) => isDoubtful(table, column));
  const clear = table.columns.filter((column) => !doubtful.includes(column));
  return (
    <Disclosure
      title={say(words.data.columns)}
      count={String(table.columns.length)}
      open={open}
      onToggle={setOpen}
      test="columns"
    >
      <ul>
        {[...doubtful, ...clear].map((column) => (
          <ColumnRow key={column.column} table={table} column={column} doubtful={doubtful.includes(column)} />
        ))}
      </ul>
    </Disclosure>
  );
}
