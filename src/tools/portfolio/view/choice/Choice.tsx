import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { AccountsText } from '../../accounts-text.en.ts';
import type { ChoiceWords } from '../../chart/start-words.ts';
import { $workspace, type PortfolioInputs, type PortfolioResult } from '../../state.ts';
import { $startRun, leaveStart, solveStart } from '../../state/start-run.ts';
import type { Screen } from '../screens.ts';
import { Limits } from './Limits.tsx';
import { RunLine } from './RunLine.tsx';
import { StartGrid } from './StartGrid.tsx';
import { StartResult } from './StartResult.tsx';

export interface ChoiceProps {
  readonly words: ChoiceWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly onGo: (screen: Screen) => void;
  readonly gridWords: AccountsText;
}

export function Choice({ words, inputs, result, onGo, gridWords }: ChoiceProps) {
  const { choice } = words;
  const accounts = useStore($workspace)?.accounts ?? [];
  const run = useStore($startRun);
  const job = { inputs: inputs.startSet, accounts, result };
  useEffect(() => {
    void solveStart(job);
  }, [inputs.startSet, accounts, result]);
  useEffect(() => leaveStart, []);
  const found = run.shown?.kind === 'found' ? run.shown : null;
  return (
    <div class="start">
      <div class="portfolio-heading">
        <h3 class="tool-finding">{choice.heading}</h3>
        <p class="tool-lead">{choice.lead}</p>
      </div>
      <div class="start-halves">
        <Limits words={words} inputs={inputs} />
        <div class="start-answer">
          <RunLine words={words} run={run} onAgain={() => void solveStart(job)} />
          {run.shown ? (
            <StartResult
              words={words}
              inputs={inputs}
              result={result}
              shown={run.shown}
              busy={run.kind !== 'done'}
              onGo={onGo}
            />
          ) : (
            <p class="tool-small start-waiting">{choice.state.waiting}</p>
          )}
        </div>
      </div>
      <StartGrid words={words} gridWords={gridWords} inputs={inputs} result={result} found={found} />
    </div>
  );
}
