/** How a summary is printed: as many pages wide as it stays readable on, names and periods on each. */
import type { SheetFacts } from './sheet-facts';

/** Pixels that a landscape page shows without small print. */
const PAGE_WIDTH = 2200;
const A4 = 9;

export function pageSetup({ widths, frozen }: SheetFacts): object {
  const width = widths.reduce((sum, pixels) => sum + pixels, 0);
  return {
    pageSetup: {
      orientation: 'landscape',
      paperSize: A4,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
      fitToPage: true,
      fitToWidth: Math.max(1, Math.round(width / PAGE_WIDTH)),
      fitToHeight: 0,
      ...(frozen.xSplit > 0 ? { printTitlesColumn: 'A:A' } : {}),
      ...(frozen.ySplit > 0 ? { printTitlesRow: `${frozen.ySplit}:${frozen.ySplit}` } : {}),
    },
  };
}
