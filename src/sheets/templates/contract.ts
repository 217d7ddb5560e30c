/** What goes in and out of the entry points of templates, as JSON. */

import type { Language, Text } from '../../kpi/text';
import type { Request } from '../../report/request';
import type { Preview, Template, TemplateId } from '../../templates/template';

export interface ListedTemplate extends Pick<Template, 'id' | 'name' | 'question' | 'answers'> {
  /** Names of the sheets besides the read-me and the summary. */
  readonly sheets: readonly Text[];
  readonly preview: Readonly<Record<Language, Preview>> | null;
}

export interface TemplateListAnswer {
  /** The user's. */
  readonly language: Language;
  readonly templates: readonly ListedTemplate[];
}

export interface InsertTemplateRequest {
  readonly id: TemplateId;
  readonly language: Language;
  /** Only the input sheets with their made rows. */
  readonly part?: 'all' | 'data';
  readonly style?: Request['style'];
  /** Tells a second click on the same button from a new wish. */
  readonly token?: string;
}

export interface InsertTemplateAnswer {
  /** In the order of their tabs. */
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  /** Its name; null where only data were added. */
  readonly summary: string | null;
  /** The same click had added it already: nothing was done. */
  readonly repeated?: true;
}
