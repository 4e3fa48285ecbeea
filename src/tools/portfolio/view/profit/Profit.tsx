import { useStore } from '@nanostores/preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { AccountsText } from '../../accounts-text.en.ts';
import { distorted } from '../../chart/distortion.ts';
import { profitNoteSentence, profitReading } from '../../chart/profit-reading.ts';
import type { ProfitWords } from '../../chart/profit-words.ts';
import { $workspace, type PortfolioInputs, type Workspace } from '../../state.ts';
import { evaluateLossMakers, evaluateProfit, type ProfitResult } from '../../state/profit.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { Screen } from '../screens.ts';
import { ActivityLines } from './ActivityLines.tsx';
import { Decisions } from './Decisions.tsx';
import { Distortion } from './Distortion.tsx';
import { Pools } from './Pools.tsx';
import { Quantities } from './Quantities.tsx';
import { TakeOver } from './TakeOver.tsx';
import { today } from '../../../../workspace/today.ts';

export interface ProfitProps {
  readonly words: ProfitWords;
  readonly gridWords: AccountsText;
  readonly inputs: PortfolioInputs;
  readonly onGo: (screen: Screen) => void;
}

export function Profit(props: ProfitProps) {
  const workspace = useStore($workspace);
  return workspace ? <OpenProfit {...props} workspace={workspace} /> : null;
}

function OpenProfit({
  words,
  gridWords,
  inputs,
  onGo,
  workspace,
}: ProfitProps & { readonly workspace: Workspace }) {
  const { profit: text } = words;
  const { profit, flags } = inputs;
  const { accounts, settings, actions } = workspace;
  const result = useMemo(() => evaluateProfit(profit, { accounts, settings }), [profit, accounts, settings]);
  const losses = useMemo(
    () => evaluateLossMakers({ profit, flags }, result.accounts, today()),
    [profit, flags, result],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const lines = useRef<HTMLDivElement>(null);
  const open = useCallback((id: string) => {
    setChosen(id);
    lines.current?.focus();
  }, []);
  const account =
    result.accounts.find(({ id }) => id === chosen) ?? distorted(result)[0] ?? result.accounts[0];
  if (accounts.length === 0) {
    return (
      <section class="portfolio-next">
        <p>{text.notes['no-accounts']}</p>
        <button type="button" class="ui-button" onClick={() => onGo('accounts')}>
          {text.toAccounts}
        </button>
      </section>
    );
  }
  const shared = { words, inputs, result };
  const counted = result.accounts.some(({ byActivity }) => byActivity !== null);
  return (
    <div class="profit">
      <div class="portfolio-heading">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
      </div>
      {counted && account ? (
        <>
          <div class="portfolio-halves">
            <Distortion words={words} result={result} />
            <div class="profit-lines" ref={lines} tabIndex={-1}>
              <ActivityLines {...shared} account={account} accounts={accounts} onAccount={setChosen} />
            </div>
          </div>
          <Reading words={words} result={result} />
        </>
      ) : null}
      <Notes {...shared} />
      <Pools {...shared} gridWords={gridWords} />
      {profit.pools.length > 0 ? (
        <>
          <Quantities {...shared} gridWords={gridWords} onOpen={open} />
          <TakeOver words={words} result={result} />
        </>
      ) : null}
      <Decisions words={words} inputs={inputs} losses={losses} year={result.year} actions={actions} />
    </div>
  );
}

function Reading({ words, result }: { readonly words: ProfitWords; readonly result: ProfitResult }) {
  const { reading, result: frame, sentenceGap } = words.text;
  const sentences = profitReading(words, result);
  if (sentences.length === 0) return null;
  return (
    <section class="portfolio-reading" aria-label={reading.heading}>
      <p>{sentences.join(sentenceGap)}</p>
      <p class="portfolio-judgement">{frame.judgement}</p>
    </section>
  );
}

function Notes({
  words,
  inputs,
  result,
}: Pick<ProfitProps, 'words' | 'inputs'> & { readonly result: ProfitResult }) {
  if (result.notes.length === 0) return null;
  return (
    <section class="portfolio-notes" aria-label={words.text.notes.heading}>
      {result.notes.map((note) => {
        const sentence = profitNoteSentence(words, note, inputs.profit.pools);
        return (
          <Notice key={sentence} kind={note.code === 'pool-without-driver' ? 'warning' : 'info'}>
            {sentence}
          </Notice>
        );
      })}
    </section>
  );
}
