import { useStore } from '@nanostores/preact';
import type { ChoiceText } from '../../choice-text.en.ts';
import { startFinding, startReading } from '../../chart/start-sentences.ts';
import type { Words } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { $startRun } from '../../state/start-run.ts';
import { useChoiceWords } from '../choice/choice-words.ts';
import { ComparisonTable } from '../choice/ComparisonTable.tsx';
import { GainsTable } from '../choice/GainsTable.tsx';
import { SetTable } from '../choice/SetTable.tsx';
import { StartNotes } from '../choice/StartNotes.tsx';

export interface PrintChoiceProps {
  readonly words: Words;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly choice: ChoiceText;
}

/** The start, where one has been found. */
export function PrintChoice({ words: plain, inputs, result, choice }: PrintChoiceProps) {
  const words = useChoiceWords(plain, choice);
  const { kind, shown } = useStore($startRun);
  if (kind !== 'done' || shown.kind !== 'found') return null;
  const shared = { words, start: inputs.startSet, result, found: shown };
  return (
    <section>
      <h2>{choice.print}</h2>
      <p>{startFinding(words, inputs.startSet, shown)}</p>
      <p>{startReading(words, inputs.startSet, shown).join(words.text.sentenceGap)}</p>
      <SetTable {...shared} />
      <StartNotes words={words} found={shown} />
      <GainsTable {...shared} busy={false} />
      <ComparisonTable {...shared} />
    </section>
  );
}
