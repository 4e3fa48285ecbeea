import { startAdvice, startFinding, startReading } from '../../chart/start-sentences.ts';
import type { ChoiceWords } from '../../chart/start-words.ts';
import type { PortfolioInputs, PortfolioResult, StartSetResult } from '../../state.ts';
import type { Screen } from '../screens.ts';
import { Conflicts } from './Conflicts.tsx';
import { StartNotes } from './StartNotes.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { GainsTable } from './GainsTable.tsx';
import { SetTable } from './SetTable.tsx';

export interface StartResultProps {
  readonly words: ChoiceWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly shown: StartSetResult;
  /** Still being worked on, or of inputs that have changed since. */
  readonly busy: boolean;
  readonly onGo: (screen: Screen) => void;
}

export function StartResult({ words, inputs, result, shown, busy, onGo }: StartResultProps) {
  const { text } = words;
  const start = inputs.startSet;
  const advice = startAdvice(words, shown);
  const sentences = shown.kind === 'found' ? startReading(words, start, shown) : [];
  return (
    <section class="start-result" aria-busy={busy} aria-label={text.tabs.choice}>
      <h3 class="tool-finding">{startFinding(words, start, shown)}</h3>
      {advice === null ? null : <p>{advice}</p>}
      {shown.kind === 'nothing' && shown.code === 'no-accounts' ? (
        <button type="button" class="ui-button" onClick={() => onGo('accounts')}>
          {text.result.go.accounts}
        </button>
      ) : null}
      {shown.kind === 'impossible' ? <Conflicts words={words} conflicts={shown.conflicts} /> : null}
      {shown.kind === 'found' ? (
        <>
          {sentences.length > 0 ? (
            <div class="portfolio-reading start-reading">
              <p>{sentences.join(text.sentenceGap)}</p>
              <p class="portfolio-judgement">{text.result.judgement}</p>
            </div>
          ) : null}
          <SetTable words={words} start={start} result={result} found={shown} />
          <StartNotes words={words} found={shown} />
          <GainsTable words={words} start={start} found={shown} busy={busy} />
          <ComparisonTable words={words} start={start} result={result} found={shown} />
        </>
      ) : null}
    </section>
  );
}
