import { resolveTokens } from './chart-tokens.ts';

const margin = 16;
const lineHeight = 28;

function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Chinese breaks between any two characters, English between words.
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*/g) ?? []) {
    if (line !== '' && context.measureText(line + piece).width > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the canvas gave no picture'));
    }, 'image/png');
  });
}

/** The chart on paper with its title above it, at the resolution of the screen. */
export async function pngOf(chart: HTMLCanvasElement, title: string): Promise<Blob> {
  const ratio = chart.width / Math.max(1, chart.clientWidth);
  const sheet = document.createElement('canvas');
  const context = sheet.getContext('2d');
  if (!context) return toBlob(chart);
  const font = `600 18px ${getComputedStyle(document.documentElement).getPropertyValue('--heading')}`;
  const width = chart.width / ratio;
  context.font = font;
  const lines = wrap(context, title, width);
  const head = margin + lines.length * lineHeight;
  sheet.width = (width + 2 * margin) * ratio;
  sheet.height = (head + chart.height / ratio + margin) * ratio;
  context.scale(ratio, ratio);
  const look = resolveTokens({ paper: '--raised', ink: '--ink' });
  context.fillStyle = look.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = look.ink;
  context.font = font;
  context.textBaseline = 'top';
  lines.forEach((line, index) => {
    context.fillText(line, margin, margin + index * lineHeight);
  });
  context.drawImage(chart, margin, head, width, chart.height / ratio);
  return toBlob(sheet);
}
