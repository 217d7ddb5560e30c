/** What the server tells the page about the functions. */

import type { Facts } from '../kpi/define';
import type { Param } from '../kpi/param';
import type { Language, Text } from '../kpi/text';

export type ParamTexts = Pick<Param, 'name' | 'kind' | 'label' | 'optional' | 'fallback' | 'words'>;

export interface FunctionTexts extends Facts {
  readonly id: string;
  readonly group: string;
  readonly params: readonly ParamTexts[];
}

export interface Catalogue {
  readonly settings: { readonly user: Language; readonly locale: string };
  readonly functions: {
    /** In the order in which people see them. */
    readonly groups: Readonly<Record<string, Text>>;
    readonly functions: readonly FunctionTexts[];
  };
}
