/** Puts the menus that the add-on makes into the top bar, after the grid's own. */
import { engine } from '../host/engine';
import type { MenuEntry, MenuOutline } from '../host/host';

type MenuItem = Parameters<typeof engine.registries.topbarMenuRegistry.replace>[1];

type Run = (functionName: string) => void;

const AFTER_THE_GRIDS_OWN = 90;

export function addTopMenu(outline: MenuOutline, run: Run): void {
  const id = `script-${outline.caption}`;
  engine.registries.topbarMenuRegistry.replace(id, { ...menuItem(outline, id, run), sequence: AFTER_THE_GRIDS_OWN });
}

function menuItem({ caption, entries }: MenuOutline, id: string, run: Run): MenuItem {
  const children = entries.flatMap((entry, index) => {
    if ('separator' in entry) return [];
    const childId = `${id}-${index}`;
    const child = 'entries' in entry ? menuItem(entry, childId, run) : leaf(entry, childId, run);
    return [{ ...child, sequence: index, separator: isSeparator(entries[index + 1]) }];
  });
  return { id, name: caption, children };
}

const leaf = (
  { caption, functionName }: { caption: string; functionName: string },
  id: string,
  run: Run,
): MenuItem => ({
  id,
  name: caption,
  execute: () => run(functionName),
});

const isSeparator = (entry: MenuEntry | undefined): boolean => entry !== undefined && 'separator' in entry;
