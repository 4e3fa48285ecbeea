import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { breakEvenTable, programmeFinding, programmeSentences, programmeTable } from '../chart.ts';
import type { AssetProps } from './asset-props.ts';
import { ProgrammeFields } from './ProgrammeFields.tsx';

/** What the programme costs and changes, what it returns, and where it stops paying. */
export function Programme(props: AssetProps) {
  const { words, result } = props;
  const { programme } = result;
  const { text } = words;
  const known = programme.kind === 'known';
  return (
    <div class="tool-screen">
      <div class="tool-pair">
        <ProgrammeFields {...props} />
        <div class="tool-block">
          <p class="tool-answer">{programmeFinding(words, result)}</p>
          {known ? <PlainTable {...breakEvenTable(programme, result, words)} /> : null}
          {known ? <p class="tool-small">{text.programme.looked}</p> : null}
        </div>
      </div>
      {known ? (
        <section class="asset-reading" aria-label={text.reading.heading}>
          <p class="tool-book">{programmeSentences(programme, result, words).join(text.sentenceGap)}</p>
          <p class="tool-small">{text.reading.judgement}</p>
        </section>
      ) : null}
      {known ? <PlainTable {...programmeTable(programme, words)} /> : null}
    </div>
  );
}
