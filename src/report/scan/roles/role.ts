/** What a role of a column is: its name, the words of headers that tell it, what its cells hold, where it occurs. */

import type { Text } from '../../../kpi/text';
import type { TableKind } from '../kinds';

/** What the cells of a column must hold for a role. */
export type Holds =
  | 'id'
  | 'label'
  | 'stage'
  | 'flag'
  | 'date'
  | 'end date'
  | 'period'
  | 'number'
  | 'count'
  | 'score'
  | 'probability'
  | 'currency'
  | 'billing';

export interface Role {
  readonly name: Text;
  readonly holds: Holds;
  readonly kinds: readonly TableKind[];
  /** Headers that say it outright, separated by commas; a word that ends in * stands for all that begin so. */
  readonly says: string;
  /** Headers that mostly mean it. */
  readonly suggests?: string;
  /** Headers that may mean it where nothing better stands beside them. */
  readonly mayMean?: string;
  /** Several columns of a table may hold it, each of one channel, product or the like. */
  readonly many?: true;
  /** Contents alone never tell it. */
  readonly onlySaid?: true;
}
