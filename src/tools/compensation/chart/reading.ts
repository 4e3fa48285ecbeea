import { fill } from '../../../i18n/fill.ts';
import type { ReadingLine, Verdict } from '../model.ts';
import type { Measure } from '../schema.ts';
import { currentName, measureName, percent, type Told, type Words } from './words.ts';

/** One line of the reading: what stands out, and why it matters. */
export interface ReadLine {
  readonly id: ReadingLine['id'];
  readonly verdict: Verdict;
  readonly says: string;
  readonly why: string;
}

/** How many things there are to mind. */
export function readingAnswer(told: Told): string {
  const { words, result } = told;
  const { answer } = words.text.reading;
  const plan = currentName(told);
  if (result.reading.kind === 'faults') return fill(answer.faults, { plan });
  const minds = result.reading.lines.filter(({ verdict }) => verdict === 'mind').length;
  return minds === 0 ? fill(answer.fine, { plan }) : fill(answer.minds, { plan, n: minds });
}

export function readLines({ words, inputs, result }: Told): ReadLine[] {
  if (result.reading.kind === 'faults') return [];
  const { lines: text } = words.text.reading;
  return result.reading.lines.map((line) => ({
    id: line.id,
    verdict: line.verdict,
    says: says(words, inputs.bands, line),
    why: text[line.id].why,
  }));
}

type Bands = Told['inputs']['bands'];

function says(words: Words, bands: Bands, line: ReadingLine): string {
  const { lines: text } = words.text.reading;
  const share = (value: number | null) => percent(words, value);
  const isFine = line.verdict === 'fine';
  switch (line.id) {
    case 'mix': {
      const limits = { from: share(bands.mixFrom), to: share(bands.mixTo) };
      return fill(text.mix[line.verdict], { share: share(rounded(line.share)), ...limits });
    }
    case 'long-term':
      return fill(isFine ? text['long-term'].fine : text['long-term'].mind, {
        share: share(line.share),
        limit: share(bands.longShare),
      });
    case 'profit-retention':
      return fill(isFine ? text['profit-retention'].fine : text['profit-retention'].mind, {
        share: share(line.share),
        limit: share(bands.profitAndRetention),
      });
    case 'measures':
      return fill(isFine ? text.measures.fine : text.measures.mind, { n: line.count, limit: bands.measures });
    case 'small-weights':
      return fill(isFine ? text['small-weights'].fine : text['small-weights'].mind, {
        limit: share(bands.smallestWeight),
        names: namesOf(words, line.measures),
      });
    case 'cliff': {
      if (line.measure === null) return text.cliff.none;
      return fill(isFine ? text.cliff.fine : text.cliff.mind, {
        size: share(line.size),
        measure: measureName(words, line.measure),
        at: share(line.at),
      });
    }
    case 'upside': {
      const { endless, most } = text.upside;
      return fill(isFine ? text.upside.fine : text.upside.mind, {
        upside: share(line.upside),
        from: share(bands.upsideFrom),
        to: share(bands.upsideTo),
        most: line.most === null ? endless : fill(most, { most: share(line.most) }),
      });
    }
    case 'existing-volume':
      return fill(isFine ? text['existing-volume'].fine : text['existing-volume'].mind, {
        names: namesOf(words, line.measures),
      });
    case 'zero-pay':
      return fill(text['zero-pay'][line.verdict], {
        chance: share(rounded(line.chance)),
        limit: share(bands.zeroPay),
      });
    case 'others':
      return text.others[line.gain];
  }
}

/** To a tenth of a percent: more would look surer than it is. */
function rounded(fraction: number | null): number | null {
  return fraction === null ? null : Number(fraction.toFixed(3));
}

function namesOf(words: Words, measures: readonly Measure[]): string {
  return measures.map((measure) => measureName(words, measure)).join(words.text.listGap);
}
