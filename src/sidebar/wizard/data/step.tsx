/** The step "Data": what can be built, and how the workbook was read for it, every guess open to change. */

import { useLanguage } from '../../ui/language';
import { choiceIn, nameOfTable, tablesOf, useWizard } from '../context';
import { say as words } from '../words';
import { OtherTables } from './other-tables';
import { Questions } from './questions-first';
import { Source } from './source';
import { TableCard } from './table-card';
import { WillShow } from './will-show';

export function DataStep({ gone }: { gone: readonly string[] }) {
  const wizard = useWizard();
  const { say } = useLanguage();
  const tables = tablesOf(wizard);
  const main = tables.filter((table) => table.kind.value !== 'unknown' || choiceIn(wizard.request, table).range);
  const others = tables.filter((table) => !main.includes(table));
  return (
    <>
      {gone.length > 0 && (
        <div role="alert" class="message warning" data-test="gone">
          {say(words.data.gone(gone.join(', ')))}
        </div>
      )}
      <Questions tables={tables} />
      <WillShow />
      <Source count={tables.length} />
      <div>
        {main.map((table) => (
          <TableCard key={table.id} table={table} name={nameOfTable(table, tables)} />
        ))}
      </div>
      {others.length > 0 && <OtherTables tables={others} all={tables} alone={main.length === 0} />}
    </>
  );
}
