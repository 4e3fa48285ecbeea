import { PlainTable } from '../../../workbench/PlainTable.tsx';
import {
  investFinding,
  investSentences,
  replacementSentences,
  replacementTable,
  sideTable,
} from '../chart.ts';
import type { AssetProps } from './asset-props.ts';
import { ReplacingFields } from './ReplacingFields.tsx';
import { WishFields } from './WishFields.tsx';

/** Replacement cost, the investment and what it has to change, beside the asset value. */
export function Invest(props: AssetProps) {
  const { words, result } = props;
  const { text } = words;
  const lines = replacementTable(result, words);
  return (
    <div class="tool-screen">
      <div class="tool-pair">
        <div class="tool-block asset-inputs">
          <ReplacingFields {...props} />
          <WishFields {...props} />
        </div>
        <div class="tool-block">
          <p class="tool-answer">{investFinding(words, result)}</p>
          <PlainTable {...sideTable(result, words)} />
        </div>
      </div>
      <section class="asset-reading" aria-label={text.reading.heading}>
        <p class="tool-book">{investSentences(result, words).join(text.sentenceGap)}</p>
        <p class="tool-small">{text.reading.judgement}</p>
      </section>
      <section class="tool-block asset-forms">
        <h3 class="tool-finding">{text.replacing.caption}</h3>
        {lines ? <PlainTable {...lines} hideCaption /> : null}
        {replacementSentences(result, words).map((sentence) => (
          <p key={sentence} class="tool-small">
            {sentence}
          </p>
        ))}
      </section>
    </div>
  );
}
