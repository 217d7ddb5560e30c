/** Rows that the summary may leave out, with how many they are and how they are known. */

import type { Filter, Table } from '../../../report/model';
import { filterId, isFilterOn } from '../../../report/request';
import { Check } from '../../ui/check';
import { countText } from '../../ui/figures';
import { useLanguage } from '../../ui/language';
import { useWizard } from '../context';
import { say as words } from '../words';

const SHOWN = 3;

export function Filters({ table }: { table: Table }) {
  const { say, language } = useLanguage();
  const { request, set, preview } = useWizard();
  if (table.filters.length === 0) return null;
  const told = preview.answer?.tables.find(({ id }) => id === table.id);
  const toggle = (id: string, on: boolean) => set({ filters: { ...request.filters, [id]: on } });
  return (
    <fieldset class="filters">
      <legend class="label">{say(words.data.filters)}</legend>
      {table.filters.map((filter) => {
        const id = filterId(table, filter);
        const rows = told?.leftOut.find((one) => one.filter === id)?.rows ?? filter.rows;
        return (
          <Check key={id} checked={isFilterOn(request, table, filter)} onChange={(on) => toggle(id, on)} test="filter">
            {say(filter.reason)}
            <span class="small below">
              {say(words.data.rows(countText(rows, language)))}
              {valuesOf(filter)}
            </span>
          </Check>
        );
      })}
    </fieldset>
  );
}

function valuesOf({ values }: Filter): string {
  const words = values.filter((value) => value !== '');
  if (words.length === 0) return '';
  return `: ${words.slice(0, SHOWN).join(', ')}${words.length > SHOWN ? '…' : ''}`;
}
