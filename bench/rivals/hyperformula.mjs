// HyperFormula: the rows on one sheet, a SUMIFS a month on another. Only the monthly table is a formula one would type.

import { HyperFormula } from 'hyperformula';
import { flatten, monthSpan } from './columns.mjs';

function load(ranges, zone) {
  const { month, amount } = flatten(ranges, zone);
  const cells = Array.from(month, (value, row) => [value, amount[row]]);
  const engine = HyperFormula.buildFromSheets({ Data: cells }, { licenseKey: 'gpl-v3', maxRows: 2_000_000 });
  return { engine, rows: cells.length, ...monthSpan(month) };
}

function revenue({ engine, rows, first, last }) {
  const sum = (month) => [month, `=SUMIFS(Data!B1:B${rows}, Data!A1:A${rows}, ${month})`];
  const table = engine.getSheetId(engine.addSheet('Table'));
  engine.setSheetContent(
    table,
    Array.from({ length: last - first + 1 }, (_, i) => sum(first + i)),
  );
  return engine.getSheetValues(table);
}

export default {
  name: 'HyperFormula',
  package: 'hyperformula',
  slow: true,
  load,
  revenue,
  close: ({ engine }) => engine.destroy(),
};
