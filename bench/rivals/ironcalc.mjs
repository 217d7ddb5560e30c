// IronCalc (WebAssembly): the rows on a sheet, a SUMIFS a month beside them. Only the monthly table is a formula one would type.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { flatten, monthSpan } from './columns.mjs';

const wasm = createRequire(import.meta.url)
  .resolve('@ironcalc/wasm')
  .replace(/[^/\\]*$/, 'wasm_bg.wasm');
initSync({ module: readFileSync(wasm) });

function load(ranges, zone) {
  const { month, amount } = flatten(ranges, zone);
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (let row = 0; row < month.length; row++) {
    model.setUserInput(0, row + 1, 1, String(month[row]));
    model.setUserInput(0, row + 1, 2, String(amount[row]));
  }
  return { model, rows: month.length, ...monthSpan(month) };
}

/** IronCalc shows nine digits, so the sums are read as text with as many decimals. */
function revenue({ model, rows, first, last }) {
  for (let month = first; month <= last; month++) {
    const row = month - first + 1;
    model.setUserInput(0, row, 4, `=SUMIFS(B1:B${rows},A1:A${rows},${month})`);
    model.setUserInput(0, row, 5, `=TEXT(D${row},"0.000000000")`);
  }
  model.resumeEvaluation();
  model.evaluate();
  const read = (_, i) => [first + i, Number(model.getFormattedCellValue(0, i + 1, 5))];
  return Array.from({ length: last - first + 1 }, read);
}

export default {
  name: 'IronCalc',
  package: '@ironcalc/wasm',
  slow: true,
  load,
  revenue,
  close: ({ model }) => model.free(),
};
