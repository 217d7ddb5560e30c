/** The step "Periods and targets": how the time is cut, what figures are broken down by, what is aimed at, how formulas are written. */

import { useLanguage } from '../../ui/language';
import { Problem } from '../../ui/problem';
import { useWizard } from '../context';
import { say as words } from '../words';
import { Breakdowns } from './breakdowns';
import { Looks } from './looks';
import { Periods } from './periods';
import { Targets } from './targets';

export function PeriodsStep() {
  const { say } = useLanguage();
  const { preview, scanning } = useWizard();
  return (
    <>
      {preview.error !== undefined && (
        <Problem
          title={say(words.frame.notCounted)}
          error={preview.error}
          retry={preview.retry}
          scan={() => scanning.read()}
        />
      )}
      <Periods />
      <Breakdowns />
      <Targets />
      <Looks />
    </>
  );
}
