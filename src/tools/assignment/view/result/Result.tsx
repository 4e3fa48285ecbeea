import { useState } from 'preact/hooks';
import { BelowFirstLook } from '../../../../ui/BelowFirstLook.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import {
  answer,
  conflictSentence,
  firstPair,
  noteSentence,
  proofSentence,
  reading,
  type Pair,
} from '../../chart.ts';
import type { Screen, StillProps } from '../assignment-props.ts';
import { Changes } from './Changes.tsx';
import { Loads } from './Loads.tsx';
import { Matrix } from './Matrix.tsx';
import { More } from './More.tsx';
import { PairPanel } from './PairPanel.tsx';
import { RunLine } from './RunLine.tsx';

export interface ResultProps extends StillProps {
  readonly onGo: (screen: Screen) => void;
}

/** Who gets which account, why, and what it costs. */
export function Result({ told, change, onGo }: ResultProps) {
  const [chosen, setChosen] = useState<Pair | null>(null);
  const { result } = told;
  if (result.missing !== null) return <Missing told={told} change={change} onGo={onGo} />;
  const pair = chosen && result.case.fits[chosen.manager]?.[chosen.account] ? chosen : firstPair(told);
  return (
    <div class="tool-screen">
      <Answer told={told} change={change} />
      <div class="tool-pair tool-pair-picture">
        <Matrix told={told} selected={pair} onSelect={setChosen} />
        <BelowFirstLook>
          <PairPanel key={`${pair.account} ${pair.manager}`} told={told} pair={pair} change={change} />
        </BelowFirstLook>
      </div>
      <BelowFirstLook>
        <Reading told={told} change={change} />
        <Loads told={told} />
        <Changes told={told} />
        <Notes told={told} change={change} />
        {change ? <More told={told} change={change} /> : null}
      </BelowFirstLook>
    </div>
  );
}

function Missing({ told, onGo }: ResultProps) {
  const { result, words } = told;
  const { missing: text } = words.text;
  if (result.missing === null) return null;
  const { missing } = result;
  return (
    <div class="tool-screen">
      <h3 class="tool-answer">{answer(told)}</h3>
      <p class="tool-lead">{text[missing]}</p>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button ui-button-primary"
          onClick={() => {
            onGo(missing);
          }}
        >
          {text.go[missing]}
        </button>
      </div>
      <Notes told={told} change={null} />
    </div>
  );
}

function Answer({ told, change }: StillProps) {
  const { outcome, words } = told;
  return (
    <section class="tool-block">
      <h3 class="tool-answer">{answer(told)}</h3>
      {outcome?.kind === 'found' ? <p class="tool-lead">{proofSentence(told)}</p> : null}
      {outcome?.kind === 'none' ? (
        <Notice kind="warning" live>
          {outcome.conflicts.map((conflict, index) => (
            <p key={index}>{conflictSentence(told, conflict)}</p>
          ))}
          <p>{words.text.conflict.mend}</p>
        </Notice>
      ) : null}
      {change ? <RunLine words={words} outcome={outcome} /> : null}
    </section>
  );
}

function Reading({ told }: StillProps) {
  const { words, outcome } = told;
  const { reading: text } = words.text;
  if (outcome?.kind !== 'found') return null;
  return (
    <div class="assignment-reading" role="group" aria-label={text.heading}>
      <p class="tool-book">{reading(told).join(words.text.sentenceGap)}</p>
      <p class="tool-small">{text.judgement}</p>
    </div>
  );
}

function Notes({ told }: StillProps) {
  const { words, result } = told;
  if (result.notes.length === 0) return null;
  return (
    <section class="tool-block" aria-label={words.text.notes.heading}>
      <h3 class="tool-finding">{words.text.notes.heading}</h3>
      {result.notes.map((note) => (
        <Notice key={`${note.code} ${note.names.join()}`} kind="info">
          {noteSentence(told, note)}
        </Notice>
      ))}
    </section>
  );
}
