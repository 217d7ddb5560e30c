/** What the server tells of its templates, and what it is asked for. */

import type { Language, Text } from '../../../kpi/text';

export interface TemplateList {
  readonly templates: readonly { readonly id: string; readonly name: Text; readonly question: Text }[];
}

export interface TemplateWish {
  readonly id: string;
  readonly language: Language;
  /** `data` adds the sample rows only, for the wizard to read. */
  readonly part: 'all' | 'data';
  /** Tells a second click from a new wish. */
  readonly token: string;
}

export interface InsertedTemplate {
  readonly sheets: readonly { readonly name: string }[];
  readonly summary: string | null;
}
