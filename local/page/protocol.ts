/** The messages between the grid page and the sidebar's frame, which has another origin. */
export interface Ready {
  type: 'kpi-sheet-ready';
}

/** Sent with one end of a channel, over which everything after it travels. */
export interface Open {
  type: 'kpi-sheet-open';
  html: string;
  functions: string[];
}

export type FromFrame =
  | { type: 'call'; id: number; name: string; args: unknown[] }
  | { type: 'close' }
  | { type: 'focus-editor' };

export type ToFrame = { type: 'result'; id: number; value: unknown } | { type: 'failure'; id: number; message: string };

/** Google's words for the frame of an HtmlService page. */
export const SANDBOX = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
  'allow-storage-access-by-user-activation',
  'allow-top-navigation-by-user-activation',
].join(' ');
