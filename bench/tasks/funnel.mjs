// Funnel from a row a deal: a deal counts in its stage and in all before it.

import { deals, STAGES } from '../data/deals.mjs';
import { funnel } from '../floor/deals.mjs';
import { funnelTable } from '../lib/tables.mjs';

const order = STAGES.map((stage) => [stage]);

/** The word for the bottleneck, and the title of the last row, are whatever the language has. */
function comparable([, ...rows]) {
  return rows.map(([stage, ...cells], i) => {
    const word = cells.pop();
    return [i === rows.length - 1 ? '' : stage, ...cells, word !== ''];
  });
}

export default {
  id: 'funnel',
  title: 'funnel of deals',
  data: deals,
  columns: ['stage'],
  formula: 'KPI_FUNNEL_DEALS(deal_stages, stage_order)',
  ours: (add, { stage }) => add.KPI_FUNNEL_DEALS(stage, order),
  floor: funnel,
  table: (counts) => funnelTable(counts, STAGES),
  oursTable: comparable,
};
