import PptxGenJS from 'pptxgenjs';

export interface SlideBar {
  readonly label: string;
  readonly kind: 'total' | 'gain' | 'loss' | 'price';
  readonly from: number;
  readonly to: number;
}

export interface SlideContent {
  /** Such as `en-GB`: it decides the spelling check and the faces. */
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly { readonly heading: string; readonly text: string }[];
  readonly chart: {
    readonly title: string;
    readonly axis: string;
    /** Where the axis begins, and what is said below it. */
    readonly start: number;
    readonly remark: string;
    readonly bars: readonly SlideBar[];
  };
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    /** Sums, in bold. */
    readonly foot: readonly (readonly string[])[];
  };
}

const ink = '1D2329';
const soft = '56606B';
const colors = { total: '0E5A63', gain: '4A6B2A', loss: 'A3402D', price: '8F6415' } as const;
const kinds = ['total', 'gain', 'loss', 'price'] as const;

/**
 * Two slides: the words, then a waterfall as a chart of PowerPoint's own, which can be edited there, with a table below. The
 * waterfall is made of stacked bars, the lowest of them without a fill.
 */
export async function slideFile(content: SlideContent): Promise<Blob> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = content.title;
  const face = content.language.startsWith('zh') ? 'Microsoft YaHei' : 'Calibri';
  deck.theme = { headFontFace: face, bodyFontFace: face };
  addWords(deck, content, face);
  addChart(deck, content, face);
  const made = await deck.write({ outputType: 'blob' });
  if (!(made instanceof Blob)) throw new TypeError('the slides were not written as a file');
  return made;
}

function addWords(deck: PptxGenJS, { title, paragraphs, language }: SlideContent, fontFace: string): void {
  const slide = deck.addSlide();
  slide.addText(title, { x: 0.6, y: 0.35, w: 12.1, h: 0.8, fontSize: 28, bold: true, color: ink, fontFace });
  const runs = paragraphs.flatMap(({ heading, text }) => [
    { text: heading, options: { fontSize: 12, color: soft, breakLine: true, lang: language } },
    { text, options: { fontSize: 16, color: ink, breakLine: true, paraSpaceAfter: 10, lang: language } },
  ]);
  slide.addText(runs, { x: 0.6, y: 1.3, w: 12.1, h: 5.7, valign: 'top', fit: 'shrink', fontFace });
}

function addChart(deck: PptxGenJS, { chart, table }: SlideContent, fontFace: string): void {
  const slide = deck.addSlide();
  slide.addText(chart.title, {
    x: 0.6,
    y: 0.3,
    w: 12.1,
    h: 0.8,
    fontSize: 18,
    bold: true,
    color: ink,
    fontFace,
  });
  // Lying bars begin at the bottom.
  const bars = chart.bars.toReversed();
  const labels = bars.map(({ label }) => label);
  const series = [
    { name: ' ', labels, values: bars.map(({ from, to }) => Math.max(0, Math.min(from, to))) },
    ...kinds.map((kind) => ({
      name: chart.axis,
      labels,
      values: bars.map((bar) => (bar.kind === kind ? Math.abs(bar.to - bar.from) : 0)),
    })),
  ];
  slide.addChart('bar', series, {
    x: 0.5,
    y: 1.1,
    w: 12.3,
    h: 3.2,
    barDir: 'bar',
    barGrouping: 'stacked',
    barGapWidthPct: 35,
    chartColors: ['FFFFFF', ...kinds.map((kind) => colors[kind])],
    catAxisLabelFontSize: 9,
    // A name for every bar.
    catAxisLabelFrequency: '1',
    // The bars without a fill are white and would cut the lines.
    valGridLine: { style: 'none' },
    valAxisLabelFontSize: 10,
    valAxisMinVal: chart.start,
    showValAxisTitle: chart.remark !== '',
    valAxisTitle: chart.remark,
    valAxisTitleFontSize: 10,
    valAxisLabelFormatCode: '#,##0',
    showLegend: false,
  });
  const row = (cells: readonly string[], bold: boolean) =>
    cells.map((text, column) => ({
      text,
      options: { bold, fontSize: 10, color: ink, fontFace, align: align(column) },
    }));
  const rows = [
    row(table.head, true),
    ...table.rows.map((cells) => row(cells, false)),
    ...table.foot.map((cells) => row(cells, true)),
  ];
  slide.addTable(rows, {
    x: 0.6,
    y: 4.35,
    w: 12.1,
    margin: [0.02, 0.08, 0.02, 0.08],
    colW: [5.5, 2.1, 2.1, 2.4],
    border: { type: 'solid', pt: 0.5, color: 'C8C2B6' },
    autoPage: true,
  });
}

/** Names to the left, figures and what follows them to the right, as on the page. */
function align(column: number): 'left' | 'right' {
  return column === 0 ? 'left' : 'right';
}
