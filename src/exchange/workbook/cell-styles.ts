import type { Style } from 'exceljs';
import type { Cell, Format, TextStyle } from './cell.ts';

/** Of the page's tokens: brass wash, rule, soft. */
const inputGround = 'FFF6EDDA';
const ruleColour = 'FFE2DDD3';
const softColour = 'FF56606B';

const line = { style: 'thin', color: { argb: ruleColour } } as const;
const strongLine = { style: 'thin', color: { argb: softColour } } as const;
const dottedLine = { style: 'dotted', color: { argb: softColour } } as const;
const wrapped = { vertical: 'top', wrapText: true } as const;

const textStyles = {
  title: { font: { bold: true, size: 15 } },
  section: { font: { bold: true, size: 12 } },
  head: { font: { bold: true }, alignment: { ...wrapped, vertical: 'bottom' }, border: { bottom: strongLine } },
  note: { font: { color: { argb: softColour } }, alignment: wrapped },
  remark: { font: { color: { argb: softColour } } },
  strong: { font: { bold: true } },
} as const satisfies Readonly<Record<TextStyle, Partial<Style>>>;

const inputStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: inputGround } },
  border: { top: line, bottom: line, left: line, right: line },
} as const satisfies Partial<Style>;

const fixedStyle = { border: { bottom: dottedLine } } as const satisfies Partial<Style>;

/** Keeps words that begin like a formula from becoming one when somebody edits the cell. */
const asText = '@';

/** One object for all cells that look alike: the library compares styles by identity first. */
export function cellStyles(formats: Readonly<Record<Format, string>>): (cell: NonNullable<Cell>) => Partial<Style> {
  const known = new Map<string, Partial<Style>>();
  const remember = (key: string, make: () => Partial<Style>) => {
    const style = known.get(key) ?? make();
    known.set(key, style);
    return style;
  };
  return (cell) => {
    if (typeof cell === 'string') return remember('words', () => ({ numFmt: asText }));
    if (cell.kind === 'text') return textStyles[cell.style];
    const isText = cell.kind !== 'formula' && typeof cell.value === 'string';
    const numFmt = isText ? asText : formats[cell.format];
    const style = cell.kind === 'input' ? inputStyle : cell.kind === 'fixed' ? fixedStyle : {};
    return remember(`${cell.kind} ${numFmt}`, () => ({ ...style, numFmt }));
  };
}
