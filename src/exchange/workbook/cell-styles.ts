import type { Style } from 'exceljs';
import { isFigure, type Cell, type Format, type TextStyle } from './cell.ts';

/** Of the page's tokens: brass wash, rule, soft. */
const inputGround = 'FFF6EDDA';
const ruleColour = 'FFE2DDD3';
const softColour = 'FF56606B';

const line = { style: 'thin', color: { argb: ruleColour } } as const;
const strongLine = { style: 'thin', color: { argb: softColour } } as const;
const hairLine = { style: 'hair', color: { argb: softColour } } as const;
const wrapped = { vertical: 'top', wrapText: true } as const;
/** Words keep a little room from the figures before them. */
const indented = { horizontal: 'left', indent: 1 } as const;
const headLook = { vertical: 'bottom', wrapText: true } as const;
/** Named, since a style without a font's name falls back to whatever the program likes. */
const font = { name: 'Calibri', size: 11 } as const;
const softFont = { ...font, color: { argb: softColour } } as const;

const textStyles = {
  title: { font: { ...font, bold: true, size: 15 }, alignment: indented },
  section: { font: { ...font, bold: true, size: 12 }, alignment: indented },
  head: {
    font: { ...font, bold: true },
    alignment: { ...headLook, ...indented },
    border: { bottom: strongLine },
  },
  figureHead: {
    font: { ...font, bold: true },
    alignment: { ...headLook, horizontal: 'right' },
    border: { bottom: strongLine },
  },
  note: { font: softFont, alignment: { ...wrapped, ...indented } },
  remark: { font: softFont, alignment: indented },
  strong: { font: { ...font, bold: true }, alignment: indented },
} as const satisfies Readonly<Record<TextStyle, Partial<Style>>>;

const inputStyle = {
  font,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: inputGround } },
  border: { top: line, bottom: line, left: line, right: line },
} as const satisfies Partial<Style>;

const fixedStyle = { font, border: { bottom: hairLine } } as const satisfies Partial<Style>;

const kindStyles = { input: inputStyle, fixed: fixedStyle, formula: { font } } as const;

/** Keeps words that begin like a formula from becoming one when somebody edits the cell. */
const asText = '@';

/** One object for all cells that look alike: the library compares styles by identity first. */
export function cellStyles(
  formats: Readonly<Record<Format, string>>,
): (cell: NonNullable<Cell>) => Partial<Style> {
  const known = new Map<string, Partial<Style>>();
  const remember = (key: string, make: () => Partial<Style>) => {
    const style = known.get(key) ?? make();
    known.set(key, style);
    return style;
  };
  return (cell) => {
    if (typeof cell === 'string')
      return remember('words', () => ({ font, numFmt: asText, alignment: indented }));
    if (typeof cell === 'number') return remember('count', () => ({ font }));
    if (cell.kind === 'text') return textStyles[cell.style];
    const isText = cell.kind !== 'formula' && typeof cell.value === 'string';
    const numFmt = isText ? asText : formats[cell.format];
    const isWrapped = cell.kind === 'input' && isText;
    const alignment = isFigure(cell) ? {} : { alignment: isWrapped ? { ...indented, ...wrapped } : indented };
    return remember(`${cell.kind} ${numFmt} ${isFigure(cell)}`, () => ({
      ...kindStyles[cell.kind],
      ...alignment,
      numFmt,
    }));
  };
}
