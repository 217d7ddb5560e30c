/** The texts of all functions, which stand in an HTML file. */

import type { Library } from '../../kpi/library';
import { googleHost } from '../google-host';

export function library(): Library {
  return JSON.parse(googleHost().texts()) as Library;
}
