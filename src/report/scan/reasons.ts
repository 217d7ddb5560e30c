/** Says in words why a column has its role. */

import type { Text } from '../../kpi/text';
import type { SeenColumn } from './candidates';
import { clip } from './display';
import { type RoleId, roleOf } from './roles';

export function reasonFor(column: SeenColumn, role: RoleId): Text {
  const candidate = column.candidates.get(role);
  if (!candidate)
    return { en: `the table needs ${roleOf(role).name.en}`, ru: `таблице нужен столбец «${roleOf(role).name.ru}»` };
  const { said, fit } = candidate;
  const header = headerSays(column, said > 0);
  const cells = cellsAre(column, fit.cells, fit.are);
  return { en: `${header.en}; ${cells.en}`, ru: `${header.ru}; ${cells.ru}` };
}

function headerSays({ header, group }: SeenColumn, isTelling: boolean): Text {
  if (header === '') return { en: 'there is no header', ru: 'заголовка нет' };
  const over = group === '' ? { en: '', ru: '' } : { en: ` under "${clip(group)}"`, ru: ` под «${clip(group)}»` };
  return isTelling
    ? { en: `the header says "${clip(header)}"${over.en}`, ru: `заголовок «${clip(header)}»${over.ru}` }
    : { en: `the header "${clip(header)}" does not tell`, ru: `заголовок «${clip(header)}» ни о чём не говорит` };
}

function cellsAre({ facts }: SeenColumn, cells: number, are: Text): Text {
  if (facts.filled === 0) return { en: 'the column is empty', ru: 'столбец пуст' };
  return { en: `${cells} of ${facts.filled} cells ${are.en}`, ru: `${cells} из ${facts.filled} ячеек ${are.ru}` };
}

/** Why a column has no role; a telling header with the wrong contents is said so. */
export function noRoleReason(column: SeenColumn, said: RoleId | undefined): Text {
  if (said === undefined || column.candidates.has(said)) {
    return { en: 'neither header nor contents tell a role', ru: 'ни заголовок, ни содержимое не говорят о роли' };
  }
  const { en, ru } = roleOf(said).name;
  const header = clip(column.header);
  return {
    en: `the header "${header}" says ${en}, but the cells do not hold it: ${contents(column).en}`,
    ru: `заголовок «${header}» говорит «${ru}», но ячейки содержат другое: ${contents(column).ru}`,
  };
}

function contents({ facts: { content, filled } }: SeenColumn): Text {
  const kinds: [number, Text][] = [
    [content.numbers + content.textNumbers, { en: 'numbers', ru: 'числа' }],
    [content.dates + content.textDates, { en: 'dates', ru: 'даты' }],
    [content.texts + content.booleans, { en: 'words', ru: 'слова' }],
    [content.errors, { en: 'errors', ru: 'ошибки' }],
  ];
  const [count, words] = kinds.reduce((most, kind) => (kind[0] > most[0] ? kind : most));
  return { en: `${count} of ${filled} are ${words.en}`, ru: `${count} из ${filled} — ${words.ru}` };
}
