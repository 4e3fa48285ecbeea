import { withoutNeutralising } from './to-csv.ts';

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;
const loneSurrogates = /\p{Surrogate}/gu;

/** Text for one line: no control characters or line ends. Markup and direction marks are text and stay. */
export function cleanLine(text: string): string {
  return cleanParagraphs(text).replace(/\s+/g, ' ');
}

export function cleanParagraphs(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(controls, '').replace(loneSurrogates, '\ufffd');
  return withoutNeutralising(plain.trim());
}
