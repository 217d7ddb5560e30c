/** The groups of KPIs; those in which something is chosen are open, and where nothing is, those that have something to choose. */

import { useState } from 'preact/hooks';
import { useWizard } from '../context';
import { chosenKpis } from '../outline';
import { KpiGroup } from './kpi-group';

export function KpiGroups() {
  const wizard = useWizard();
  const { kpis, groups } = wizard.answer.words;
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const chosen = chosenKpis(wizard);
  const able = wizard.preview.answer?.kpis.flatMap(({ id, available }) => (available ? [id] : [])) ?? [];
  const shown = chosen.length > 0 ? chosen : able;
  return (
    <>
      {Object.entries(groups).map(([id, name]) => {
        const members = kpis.filter(({ group }) => group === id);
        if (members.length === 0) return null;
        return (
          <KpiGroup
            key={id}
            id={id}
            name={name}
            kpis={members}
            open={toggled[id] ?? members.some((kpi) => shown.includes(kpi.id))}
            onToggle={(open) => setToggled({ ...toggled, [id]: open })}
          />
        );
      })}
    </>
  );
}
