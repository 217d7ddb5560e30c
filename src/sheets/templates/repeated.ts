/** Whether the same click has added a template already. */

import { inputSheet } from '../../templates/plan/input-sheet';
import type { OwnSheets } from '../build/sheets';
import type { InsertTemplateAnswer } from './contract';
import type { Wish } from './insert';

export function alreadyAdded(own: OwnSheets, wish: Wish): InsertTemplateAnswer | undefined {
  return wish.part === 'data' ? sameData(own, wish) : sameToken(own, wish);
}

function sameToken({ memory, others }: OwnSheets, { token }: Wish): InsertTemplateAnswer | undefined {
  if (token === '') return undefined;
  const memories = [...(memory ? [memory] : []), ...others.map((one) => one.memory)];
  const summary = memories.find((one) => one.token === token)?.names.get('summary');
  return summary === undefined ? undefined : { sheets: [{ key: 'summary', name: summary }], summary, repeated: true };
}

/** Made rows remember no click: sheets of their names with their headers are them. */
function sameData({ all }: OwnSheets, { template, language }: Wish): InsertTemplateAnswer | undefined {
  const sheets = template.inputs.map((table) => {
    const { key, name, columns, cells } = inputSheet(table, language);
    const found = all.find((one) => one.name === name);
    const headers = cells.flatMap(({ row, content }) => (row === 1 && 'value' in content ? String(content.value) : []));
    if (!found || found.sheet.getMaxColumns() < columns) return undefined;
    const written = found.sheet.getRange(1, 1, 1, columns).getValues()[0].map(String);
    return written.join('\n') === headers.join('\n') ? { key, name } : undefined;
  });
  const found = sheets.flatMap((sheet) => sheet ?? []);
  return found.length === sheets.length ? { sheets: found, summary: null, repeated: true } : undefined;
}
