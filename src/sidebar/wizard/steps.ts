/** The four steps, in order. */

import type { Text } from '../../kpi/text';
import { say } from './words';

export const STEPS = ['data', 'kpis', 'periods', 'build'] as const;

export type Step = (typeof STEPS)[number];

export const nameOf = (step: Step): Text => say.frame[step];

export function nextOf(step: Step): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? step;
}
