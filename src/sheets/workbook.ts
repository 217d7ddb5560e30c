/** The workbook as the scan reads it: three calls a sheet, and none of the wizard's own sheets. */

import type { ScanSettings, SheetValues } from '../report/scan';
import { isUsers, type OwnSheets } from './build/sheets';
import { googleHost } from './google-host';

export function readWorkbook(own: OwnSheets): SheetValues[] {
  return own.all
    .filter((one) => isUsers(one, own))
    .map(({ sheet, name }) => ({ name, values: sheet.getDataRange().getValues() }));
}

export function scanSettings(): ScanSettings {
  const { timeZone, locale, formatDate } = googleHost();
  return { timeZone: timeZone(), locale: locale(), formatDate };
}
