/** The words in the column of stages, each with what it means; folded while all of them are known. */

import { useState } from 'preact/hooks';
import type { Table } from '../../../report/model';
import { Disclosure } from '../../ui/disclosure';
import { useLanguage } from '../../ui/language';
import { say as words } from '../words';
import { StageWords } from './stage-words';

export function Stages({ table }: { table: Table }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  if (table.stages.length === 0) return null;
  return (
    <Disclosure
      title={say(words.data.stages)}
      count={String(table.stages.length)}
      open={open}
      onToggle={setOpen}
      test="stages"
    >
      <StageWords table={table} stages={table.stages} />
    </Disclosure>
  );
}
