/** `ScriptApp`: how the script came to the user, and whether all of its scopes are granted. */
import { guard } from '../guard';
import type { Host } from '../host';

type Service = GoogleAppsScript.Script.ScriptApp;

const AUTH_MODES = { NONE: 'NONE', LIMITED: 'LIMITED', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION', FULL: 'FULL' };
const SOURCES = { NONE: 'NONE', WEB_STORE_ADD_ON: 'WEB_STORE_ADD_ON' };
const STATUSES = { NOT_REQUIRED: 'NOT_REQUIRED', REQUIRED: 'REQUIRED' };

export function scriptApp(host: Host): Service {
  const service = {
    AuthMode: AUTH_MODES,
    InstallationSource: SOURCES,
    AuthorizationStatus: STATUSES,
    getInstallationSource: () => (host.settings.installed === 'add-on' ? SOURCES.WEB_STORE_ADD_ON : SOURCES.NONE),
    /** Ends the run and has Google ask, where something is missing. */
    requireAllScopes: () => {
      if (host.permissions.refused.size > 0) throw new Error('Authorization is required to perform that action.');
    },
    getAuthorizationInfo: () =>
      guard(
        {
          getAuthorizationStatus: () => (host.permissions.refused.size > 0 ? STATUSES.REQUIRED : STATUSES.NOT_REQUIRED),
        },
        'AuthorizationInfo',
        host.gate,
      ),
  };
  return guard(service, 'ScriptApp', host.gate);
}
