/** What a run of the script may call: Google's table of authorisation modes, and the scopes that the user has granted. */

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const SCOPES = 'https://www.googleapis.com/auth/';

interface Need {
  readonly calls: RegExp;
  readonly modes: readonly AuthMode[];
  /** The scope that a run in the mode FULL needs for it. */
  readonly scope?: string;
}

const MENUS: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];
const ALL: readonly AuthMode[] = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'];
const NOT_NONE: readonly AuthMode[] = ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'];

/** The first that fits counts. */
const NEEDS: readonly Need[] = [
  { calls: /^(Utilities|ScriptApp|AuthorizationInfo)\.|^Session\.getActiveUserLocale$/, modes: ALL },
  { calls: /^SpreadsheetApp\.getUi$/, modes: ALL },
  { calls: /^(Ui\.create\w*Menu|Menu\.\w+)$/, modes: MENUS },
  { calls: /^Ui\./, modes: ['FULL'], scope: 'script.container.ui' },
  { calls: /^Properties\.(set|delete)/, modes: ['LIMITED', 'FULL'] },
  { calls: /^(HtmlService|HtmlOutput|Session|CacheService|Cache|PropertiesService|Properties)\./, modes: NOT_NONE },
  { calls: /./, modes: NOT_NONE, scope: 'spreadsheets.currentonly' },
];

export class Permissions {
  /** Scopes of the manifest that the user has not granted, such as `script.container.ui`. */
  readonly refused = new Set<string>();

  /** Google's wording depends on the language of the user; a test may put another one here. */
  message = (call: string, scope: string): string =>
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`;

  require(call: string, mode: AuthMode): void {
    for (const { calls, modes, scope } of NEEDS) {
      if (!calls.test(call)) continue;
      if (!modes.includes(mode)) throw new Error(`You do not have permission to call ${call}.`);
      if (mode === 'FULL' && scope && this.refused.has(scope)) {
        throw new Error(this.message(call, SCOPES + scope));
      }
      return;
    }
  }
}
