/** Finds a function's declaration by its place in the catalogue, such as `retention/CHURN`, and loads nothing else. */

import type { CustomFunction } from './kpi/define';

declare const require: (path: string) => { default: CustomFunction };

export function load(path: string): CustomFunction {
  return require(`./catalog/${path}.ts`).default;
}
