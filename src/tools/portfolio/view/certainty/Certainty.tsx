import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { certaintyFinding, certaintyReading } from '../../chart/certainty/findings.ts';
import type { CertaintyWords, ToldCertainty } from '../../chart/certainty/told.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { $prepared, latestOf, robustness } from '../../state/robustness.ts';
import type { Screen } from '../screens.ts';
import { toldCertainty } from './certainty-words.ts';
import { Knowledge } from './Knowledge.tsx';
import { ListTippings } from './ListTippings.tsx';
import { Places } from './Places.tsx';
import { RunStatus, Waiting } from './RunStatus.tsx';
import { Shares } from './Shares.tsx';
import { Weightings } from './Weightings.tsx';

export interface CertaintyProps {
  readonly words: CertaintyWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly onGo: (screen: Screen) => void;
}

/** Where the reader mends what is lacking. */
const mendedAt = {
  'no-weights': ['criteria'],
  'all-failed': ['ratings'],
  'no-scores': ['accounts', 'ratings'],
} as const satisfies Record<string, readonly Screen[]>;

export function Certainty({ words, inputs, result, onGo }: CertaintyProps) {
  const prepared = useStore($prepared);
  if (prepared?.kind === 'none') {
    const { code } = prepared;
    return (
      <div class="portfolio-result">
        <p class="tool-lead">{words.certainty.none[code]}</p>
        <p class="tool-buttons">
          {mendedAt[code].map((screen) => (
            <button key={screen} type="button" class="ui-button" onClick={() => onGo(screen)}>
              {words.text.tabs[screen]}
            </button>
          ))}
        </p>
      </div>
    );
  }
  return <Simulated words={words} inputs={inputs} result={result} />;
}

function Simulated({ words, inputs, result }: Omit<CertaintyProps, 'onGo'>) {
  const state = useStore(robustness.$state);
  const latest = latestOf(state);
  const told = useMemo(
    () => latest && toldCertainty(words, inputs, result, latest),
    [words, inputs, result, latest],
  );
  return (
    <div class="portfolio-result portfolio-certainty">
      <section class="tool-block">
        <h3 class="tool-finding portfolio-certainty-finding">
          {told ? certaintyFinding(told) : words.text.tabs.certainty}
        </h3>
        <p class="tool-lead">{fill(words.certainty.lead, { first: inputs.choose })}</p>
        <Knowledge words={words} inputs={inputs} />
        <RunStatus words={words} state={state} onStop={robustness.stop} />
      </section>
      {told ? (
        <Findings told={told} busy={state.kind === 'running'} />
      ) : (
        <Waiting words={words} state={state} onAgain={robustness.again} />
      )}
    </div>
  );
}

function Findings({ told, busy }: { readonly told: ToldCertainty; readonly busy: boolean }) {
  const { words } = told;
  return (
    <div class="portfolio-result" aria-busy={busy}>
      <section class="portfolio-reading" aria-label={words.certainty.read.heading}>
        <p>{certaintyReading(told).join(words.text.sentenceGap)}</p>
        <p class="portfolio-judgement">{words.text.result.judgement}</p>
      </section>
      <Shares told={told} />
      <ListTippings told={told} />
      <Weightings told={told} />
      <Places told={told} />
    </div>
  );
}
