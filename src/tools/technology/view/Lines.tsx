import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { benefitTable, costSentence, costTable, fitTable, worthSentences, type Words } from '../chart.ts';
import type { OptionResult } from '../model.ts';
import type { TechnologySettings } from '../schema.ts';

export interface LinesProps {
  readonly words: Words;
  readonly option: OptionResult;
  readonly settings: TechnologySettings;
}

/** What each figure of one option is made of. */
export function Lines({ words, option, settings }: LinesProps) {
  const costs = costTable(option, words);
  const benefit = benefitTable(option, words);
  return (
    <div class="tool-block technology-apart">
      <PlainTable {...fitTable(option, words)} />
      <div class="tool-block">
        {costs ? <PlainTable {...costs} /> : null}
        <p class="tool-small">{costSentence(words, option, settings)}</p>
      </div>
      <div class="tool-block">
        {benefit ? <PlainTable {...benefit} /> : null}
        {worthSentences(words, option).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
