/** The settings of a local workbook: what Google keeps in "File → Settings" and in the user's account. */
import type { ScriptFormulas } from './content';
import type { Settings } from './host';

export interface SettingsWishes {
  locale?: string | undefined;
  timeZone?: string | undefined;
  userLocale?: string | undefined;
  installed?: Settings['installed'] | undefined;
  scriptFormulas?: ScriptFormulas | undefined;
}

const DEFAULT_LOCALE = 'en_US';
const DEFAULT_TIME_ZONE = 'Europe/London';
const ADD_ON_NAME = 'KPI';

/** The script's zone is the zone of the process: nothing else can change what `getMonth()` answers. */
export function settingsFrom({
  locale = DEFAULT_LOCALE,
  timeZone = DEFAULT_TIME_ZONE,
  userLocale,
  installed = 'bound',
  scriptFormulas = 'in English',
}: SettingsWishes): Settings {
  return {
    locale,
    timeZone,
    scriptTimeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    userLocale: userLocale ?? locale.slice(0, 2),
    addOnName: ADD_ON_NAME,
    installed,
    scriptFormulas,
  };
}
