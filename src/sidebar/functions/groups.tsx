/** All functions under headings that open and close. */

import type { Catalogue, FunctionTexts } from '../catalogue';
import { ChevronIcon } from '../ui/icons';
import { useLanguage } from '../ui/language';
import { Row } from './row';

interface Props {
  readonly catalogue: Catalogue;
  readonly openGroups: readonly string[];
  readonly onGroups: (open: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
}

export function Groups({ catalogue, openGroups, onGroups, onOpen }: Props) {
  const { groups, functions } = catalogue.functions;
  const toggle = (id: string, open: boolean) =>
    onGroups(open ? [...openGroups, id] : openGroups.filter((other) => other !== id));
  return (
    <>
      {Object.keys(groups).map((id) => (
        <Group
          key={id}
          id={id}
          catalogue={catalogue}
          functions={functions.filter(({ group }) => group === id)}
          open={openGroups.includes(id)}
          onToggle={(open) => toggle(id, open)}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly functions: readonly FunctionTexts[];
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onOpen: (id: string) => void;
}

function Group({ id, catalogue, functions, open, onToggle, onOpen }: GroupProps) {
  const { say } = useLanguage();
  const name = catalogue.functions.groups[id];
  if (!name || functions.length === 0) return null;
  return (
    <section>
      <h2>
        <button
          type="button"
          class="group"
          data-stop
          aria-expanded={open}
          onClick={() => onToggle(!open)}
          onKeyDown={({ key }) => {
            if (key === 'ArrowRight' || key === 'ArrowLeft') onToggle(key === 'ArrowRight');
          }}
        >
          <ChevronIcon />
          <span class="group-name">
            {say(name)}
            <span class="small hint">{shortestFirst(functions)}</span>
          </span>
          <span class="count">{functions.length}</span>
        </button>
      </h2>
      {open && (
        <ul>
          {functions.map((fn) => (
            <Row key={fn.id} fn={fn} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A taste of the group: the short ids are the ones that people know. */
function shortestFirst(functions: readonly FunctionTexts[]): string {
  const ids = functions.map(({ id }) => id.replace(/_/g, ' '));
  return ids.sort((a, b) => a.length - b.length).join(', ');
}
