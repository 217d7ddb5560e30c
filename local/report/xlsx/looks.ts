/** Fonts, fills, alignment and sizes of the local grid in the terms of an .xlsx file. */
import type { Alignment, Borders, Fill, Font, Style as XlsxStyle } from '@cj-tech-master/excelts';
import type { Style } from '@odoo/o-spreadsheet';

/** Widths of columns count letters of this font: one that a program does not have would widen them all. */
export const FONT = { name: 'Arial', size: 10 };
const VERTICAL = { top: 'top', middle: 'middle', bottom: 'bottom' } as const;

/** `#1f2937` as `FF1F2937`. */
export const argb = (color: string): string => `FF${color.replace('#', '').slice(0, 6).toUpperCase()}`;

export const pixelsToWidth = (pixels: number): number => Math.max(1, (pixels - 5) / 7);

export function fillOf(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) } };
}

export function fontOf({ bold, italic, underline, strikethrough, fontSize, textColor }: Style): Partial<Font> {
  return {
    ...FONT,
    ...(fontSize ? { size: fontSize } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strike: true } : {}),
    ...(textColor ? { color: { argb: argb(textColor) } } : {}),
  };
}

function alignmentOf({ align, verticalAlign, wrapping }: Style): Partial<Alignment> {
  return {
    ...(align ? { horizontal: align } : {}),
    vertical: VERTICAL[verticalAlign ?? 'bottom'],
    ...(wrapping === 'wrap' ? { wrapText: true } : {}),
  };
}

interface Line {
  readonly style: string;
  readonly color: string;
}

export type CellBorders = Partial<Record<'top' | 'bottom' | 'left' | 'right', Line>>;

const LINES = { thin: 'thin', medium: 'medium', thick: 'thick', dashed: 'dashed', dotted: 'dotted' } as const;

function bordersOf(borders: CellBorders): Partial<Borders> {
  const sides = Object.entries(borders).map(([side, { style, color }]) => {
    return [side, { style: LINES[style as keyof typeof LINES] ?? 'thin', color: { argb: argb(color) } }];
  });
  return Object.fromEntries(sides);
}

export function styleOf(style: Style, format: string | undefined, borders: CellBorders | null): Partial<XlsxStyle> {
  return {
    font: fontOf(style),
    alignment: alignmentOf(style),
    ...(style.fillColor ? { fill: fillOf(style.fillColor) } : {}),
    ...(format ? { numFmt: format } : {}),
    ...(borders ? { border: bordersOf(borders) } : {}),
  };
}
