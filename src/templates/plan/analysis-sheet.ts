/** The sheet that an analysis asks for. */

import type { PlannedSheet } from '../../report/plan/model';
import type { Analysis } from '../template';
import { cohortSheet } from './cohort-sheet';
import { comparisonSheet } from './comparison-sheet';
import type { Context } from './context';
import { funnelSheet } from './funnel-sheet';
import { rfmSheet } from './rfm-sheet';

export function analysisSheet(analysis: Analysis, context: Context): PlannedSheet {
  switch (analysis.kind) {
    case 'funnel':
      return funnelSheet(analysis, context);
    case 'rfm':
      return rfmSheet(analysis, context);
    case 'cohort':
      return cohortSheet(analysis, context);
    case 'comparison':
      return comparisonSheet(analysis, context);
  }
}
