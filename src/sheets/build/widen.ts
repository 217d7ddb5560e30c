/** Blocks as wide as what is painted in them: a rebuild takes whole blocks, and nothing beside them. */

import type { Box, PlannedSheet } from '../../report/plan/model';
import { isInside } from '../draw/address';

export function widened(planned: PlannedSheet): PlannedSheet {
  const blocks = planned.blocks.map((block) => ({ ...block, box: wide(block.box, planned) }));
  return { ...planned, blocks };
}

/** Reaches right as far as the looks that begin in the block. */
function wide(box: Box, { looks }: PlannedSheet): Box {
  const rights = looks.filter((look) => isInside(look.box, box)).map((look) => look.box.column + look.box.columns);
  return { ...box, columns: Math.max(box.column + box.columns, ...rights) - box.column };
}
