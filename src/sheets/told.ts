/** Failures that a user reads: what is the matter and what to do, in both languages. */

import type { Text } from '../kpi/text';
import type { Table } from '../report/model';
import { clip } from '../report/scan/display';
import { isRefused, NOT_ALLOWED } from './permission';
import type { Failure, Remedy } from './wizard/contract';

export class Told extends Error {
  constructor(
    readonly text: Text,
    readonly remedy?: Remedy,
  ) {
    super(text.en);
  }
}

export const SAY = {
  busy: {
    en: 'A summary of this spreadsheet is being built already. Wait until it is done, then try again.',
    ru: 'Сводка этой таблицы уже строится. Дождитесь окончания и попробуйте снова.',
  },
  failed: {
    en: 'The summary could not be built, and the spreadsheet is as it was. Try again; if it fails again, reload the page.',
    ru: 'Сводку построить не удалось, таблица осталась прежней. Попробуйте ещё раз; если не поможет, обновите страницу.',
  },
  notRead: {
    en: 'The spreadsheet could not be read. Try again; if it fails again, reload the page.',
    ru: 'Таблицу прочитать не удалось. Попробуйте ещё раз; если не поможет, обновите страницу.',
  },
  notBuilt: {
    en: 'There is no summary in this spreadsheet yet. Build one first.',
    ru: 'В этой таблице ещё нет сводки. Сначала постройте её.',
  },
  ownSheet: {
    en: 'The selected cells belong to the summary. Select cells of your own data.',
    ru: 'Выделенные ячейки принадлежат сводке. Выделите ячейки со своими данными.',
  },
  lostBuild: {
    en: 'This build is not there any more: it was stopped. The spreadsheet is as it was; build again.',
    ru: 'Этой сборки больше нет: её остановили. Таблица осталась прежней, постройте сводку снова.',
  },
  changed: {
    en: 'The spreadsheet is being changed while the summary is built. Wait until the changes are done, then build again.',
    ru: 'Таблица меняется, пока строится сводка. Дождитесь конца изменений и постройте снова.',
  },
  selectFigure: {
    en: 'Select a figure on the summary, then ask again: in the row of a KPI or a measure, in a breakdown, the funnel or the cohorts.',
    ru: 'Выделите на сводке число и спросите снова: в строке показателя или слагаемого, в разрезе, воронке или когортах.',
  },
  templateFailed: {
    en: 'The template could not be added, and the spreadsheet is as it was. Try again; if it fails again, reload the page.',
    ru: 'Шаблон добавить не удалось, таблица осталась прежней. Попробуйте ещё раз; если не поможет, обновите страницу.',
  },
  templatesNotRead: {
    en: 'The templates could not be read. Reload the page and try again.',
    ru: 'Шаблоны не удалось прочитать. Обновите страницу и попробуйте снова.',
  },
  badRequest: {
    en: 'The request could not be read. Reload the page and choose again.',
    ru: 'Запрос не удалось прочитать. Обновите страницу и выберите снова.',
  },
} satisfies Record<string, Text>;

const MOST_REASONS = 3;

/** With what stands in the way of the tables that could not be read. */
export function nothing(tables: readonly Pick<Table, 'sheet' | 'kind'>[]): Text {
  const unread = tables.filter(({ kind }) => kind.value === 'unknown').slice(0, MOST_REASONS);
  const { en, ru } = {
    en: 'The chosen tables give nothing to sum up for this period. Choose another period or another table, or say what its columns hold.',
    ru: 'По выбранным таблицам за такой период нечего посчитать. Выберите другой период или другую таблицу или укажите, что в её столбцах.',
  };
  return {
    en: [en, ...unread.map(({ sheet, kind }) => `${clip(sheet)}: ${kind.reason.en}.`)].join(' '),
    ru: [ru, ...unread.map(({ sheet, kind }) => `${clip(sheet)}: ${kind.reason.ru}.`)].join(' '),
  };
}

export function noTable(place: string): Text {
  return {
    en: `The cells ${place} are not a table. Select a row of headers together with the rows below it, or one cell of a table.`,
    ru: `Ячейки ${place} — не таблица. Выделите строку заголовков вместе со строками под ней или одну ячейку таблицы.`,
  };
}

export function severalTables(place: string): Text {
  return {
    en: `The cells ${place} hold more than one table. Select one of them.`,
    ru: `В ячейках ${place} больше одной таблицы. Выделите одну из них.`,
  };
}

export function lostTable(id: string): Text {
  return {
    en: `The table ${id} is not there any more: its sheet was renamed, moved or deleted. Go back to the data step and choose again.`,
    ru: `Таблицы ${id} больше нет: её лист переименован, перемещён или удалён. Вернитесь к шагу «Данные» и выберите снова.`,
  };
}

export function readsSummary(id: string): Text {
  return {
    en: `The formulas of the table ${id} read the summary: built from it, the summary would read itself. Leave the table out, or choose the one that it is made from.`,
    ru: `Формулы таблицы ${id} читают сводку: построенная по ней сводка читала бы саму себя. Уберите эту таблицу или выберите ту, по которой она сделана.`,
  };
}

/** JSON text of what `work` gives, or of what a user should read instead; never a stack. */
export function answer(work: () => unknown, otherwise: Text): string {
  try {
    return JSON.stringify(work());
  } catch (error) {
    if (error instanceof Told) return JSON.stringify(failure(error));
    return JSON.stringify({ error: isRefused(error) ? NOT_ALLOWED : otherwise });
  }
}

function failure({ text, remedy }: Told): Failure {
  return remedy ? { error: text, remedy } : { error: text };
}
