/** What goes in and out of the entry points of templates, as JSON. */

import type { Language, Text } from '../../kpi/text';
import type { Request } from '../../report/request';
import type { Template, TemplateId } from '../../templates/template';

export interface ListedTemplate extends Pick<Template, 'id' | 'name' | 'question' | 'answers'> {
  /** Names of the sheets besides the read-me and the summary. */
  readonly sheets: readonly Text[];
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
  /** In the order of their tabs; the summary is the one whose key is `summary`. */
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  /** The same click had added it already: nothing was done. */
  readonly repeated?: true;
}
