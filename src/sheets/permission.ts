/** Permissions that the user has not given: how the script finds out, and what the user reads then. */

import type { Text } from '../kpi/text';

export const NOT_ALLOWED: Text = {
  en: 'KPI Sheet lacks a permission for this spreadsheet. Reload the spreadsheet, choose the item in the KPI menu again, and tick every box when Google asks.',
  ru: 'KPI Sheet не хватает разрешения для этой таблицы. Обновите страницу таблицы, снова выберите пункт в меню KPI и отметьте все галочки в запросе Google.',
};

/** Google's messages are in the user's language, but name the missing scope by its address. */
const SCOPE = /googleapis\.com\/auth\//;

export function isRefused(error: unknown): boolean {
  return SCOPE.test(String((error as Error | null)?.message)) || isConsentMissing();
}

function isConsentMissing(): boolean {
  try {
    const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
    return status === ScriptApp.AuthorizationStatus.REQUIRED;
  } catch {
    return false;
  }
}

/** From a menu Google can ask for the missing permissions at once; where it cannot, the error tells which they are. */
export function orAsk(work: () => void, tell: (text: Text) => void): void {
  try {
    work();
  } catch (error) {
    if (!isRefused(error)) throw error;
    try {
      tell(NOT_ALLOWED);
    } catch {}
    if (typeof ScriptApp.requireAllScopes !== 'function') throw error;
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  }
}

/** The published add-on has its place in the menu Extensions; a script that came with the spreadsheet has a menu of its own. */
export function ownMenu(caption: string): GoogleAppsScript.Base.Menu {
  const ui = SpreadsheetApp.getUi();
  return isAddOn() ? ui.createAddonMenu() : ui.createMenu(caption);
}

/** Nobody documents whether this may be asked before the user has allowed anything; the add-on's menu works in both cases. */
function isAddOn(): boolean {
  try {
    return ScriptApp.getInstallationSource() !== ScriptApp.InstallationSource.NONE;
  } catch {
    return true;
  }
}
