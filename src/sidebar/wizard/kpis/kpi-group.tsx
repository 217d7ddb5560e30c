/** One group: what the data can feed, and under a fold what needs other data. */

import { useState } from 'preact/hooks';
import type { Text } from '../../../kpi/text';
import type { KpiWords } from '../../../sheets/wizard/contract';
import { Disclosure } from '../../ui/disclosure';
import { useLanguage } from '../../ui/language';
import { useWizard } from '../context';
import { chosenKpis } from '../outline';
import { say as words } from '../words';
import { KpiRow } from './kpi-row';

interface Props {
  readonly id: string;
  readonly name: Text;
  readonly kpis: readonly KpiWords[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

export function KpiGroup({ id, name, kpis, open, onToggle }: Props) {
  const { say } = useLanguage();
  const wizard = useWizard();
  const [toggled, openMissing] = useState<boolean>();
  const known = wizard.preview.answer?.kpis ?? [];
  const isMissing = (kpi: KpiWords) => known.find((one) => one.id === kpi.id)?.available === false;
  const able = kpis.filter((kpi) => !isMissing(kpi));
  const missing = kpis.filter(isMissing);
  // A group that opens onto nothing but a fold would look empty.
  const missingOpen = toggled ?? able.length === 0;
  const chosen = chosenKpis(wizard).filter((one) => kpis.some((kpi) => kpi.id === one));
  return (
    <section data-test="group" data-id={id}>
      <h2>
        <Disclosure
          title={say(name)}
          count={able.length === 0 ? '0' : `${chosen.length} / ${able.length}`}
          open={open}
          onToggle={onToggle}
        >
          {null}
        </Disclosure>
      </h2>
      {open && (
        <>
          <ul>
            {able.map((kpi) => (
              <KpiRow key={kpi.id} kpi={kpi} />
            ))}
          </ul>
          {missing.length > 0 && (
            <div class="missing">
              <Disclosure
                title={say(words.kpis.notYet(String(missing.length)))}
                open={missingOpen}
                onToggle={openMissing}
                test="missing"
              >
                <ul>
                  {missing.map((kpi) => (
                    <KpiRow key={kpi.id} kpi={kpi} />
                  ))}
                </ul>
              </Disclosure>
            </div>
          )}
        </>
      )}
    </section>
  );
}
