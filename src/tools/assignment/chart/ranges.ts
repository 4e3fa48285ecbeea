import { fill } from '../../../i18n/fill.ts';
import { reportedRanges, type ReportedRange } from '../presets.ts';
import { figure, type Told } from './words.ts';

/** What is reported of accounts per manager, with its source. */
export function rangesTable({ words }: Told) {
  const { ranges: text } = words.text;
  const range = ({ from, to }: ReportedRange) => {
    if (from === null) return fill(text.upTo, { n: figure(words, to) });
    if (from === to) return fill(text.about, { n: figure(words, to) });
    return fill(text.between, { from: figure(words, from), to: figure(words, to) });
  };
  return {
    caption: text.caption,
    head: [text.who, text.accounts, text.source],
    rows: reportedRanges.map((one) => [text.firms[one.id], range(one), text.sources[one.id]]),
  };
}
