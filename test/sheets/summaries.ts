/** Workbooks in which builds are cut short: without a summary, and with one that a user has worked on. */

import type { HeadlessSheet } from '../../local/node/create';
import { planOf } from './plan';
import { build, inScript, open } from './workbook';

/** Without the functions, and with sheets as small as they may be. */
export function blank(): HeadlessSheet {
  const sheet = open({ bare: true });
  sheet.host.newSheet = { rows: 70, cols: 20 };
  return sheet;
}

/** A summary on which a user has written everywhere. */
export function used(): HeadlessSheet {
  const sheet = blank();
  build(sheet, planOf({ kpis: 2, periods: 3 }));
  sheet.setMany({
    "'KPI summary'!F8": 12,
    "'KPI summary'!A13": 'mine between',
    "'KPI summary'!A60": 'mine below',
    "'KPI summary'!P9": '=B9*2',
    "'KPI summary'!C7": 'mine inside',
    "'KPI summary'!B8": '=B19+1',
    "'KPI summary'!A9": 'mine over a name',
    "'KPI summary'!J18": 3,
    'Deals!F1': "='KPI summary'!B8",
  });
  inScript(sheet, () => {
    const summary = SpreadsheetApp.getActive().getSheetByName('KPI summary');
    summary?.getRange('B8:B9').setNotes([['ask Ann'], ['doubtful']]);
  });
  return sheet;
}
