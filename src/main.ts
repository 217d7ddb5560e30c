/** What Apps Script may call: every custom function goes through `run`, menu and sidebar through the rest. */

import type { Result } from './kpi/host';
import { Refusal } from './kpi/refusal';
import { languageOf } from './kpi/text';
import { load } from './load';
import { googleHost } from './sheets/google-host';

export { functionCatalog, insertFormula, selectedRange } from './sheets/functions';
export { onInstall, onOpen, showFunctions, showSummary, showTemplates, updateSummary } from './sheets/menu';
export {
  insertTemplate,
  templateList,
  wizardBuild,
  wizardCancel,
  wizardExplain,
  wizardPreview,
  wizardScan,
  wizardStep,
} from './sheets/wizard-script';

/** Runs a custom function; wrong input becomes an error in the spreadsheet's language. */
export function run(path: string, args: ArrayLike<unknown>): Result {
  const host = googleHost();
  const name = `KPI_${path.slice(path.indexOf('/') + 1)}`;
  try {
    return load(path).run({ name, args: Array.from(args), host });
  } catch (error) {
    throw error instanceof Refusal ? new Error(error.sentence(name, languageOf(host.locale()))) : error;
  }
}
