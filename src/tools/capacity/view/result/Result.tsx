import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { ceilingSentence, noteSentence, reading, startFinding, type Told } from '../../chart.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { PlanId, ScreenProps } from '../capacity-props.ts';
import { Limits } from './Limits.tsx';
import { PlanLoad } from './PlanLoad.tsx';
import { Settings } from './Settings.tsx';
import { StartLines } from './StartLines.tsx';
import { Trap, TrapButton } from './Trap.tsx';

export interface ResultProps extends ScreenProps {
  /** The simulated picture with what is said about the simulation. */
  readonly picture: ComponentChildren;
  /** Still being simulated, rather than stopped. */
  readonly pending: boolean;
}

export function Result({ told, change, picture, pending }: ResultProps) {
  const [declaring, setDeclaring] = useState(false);
  const toggle = () => {
    setDeclaring(!declaring);
  };
  return (
    <div class="tool-screen">
      <section class="capacity-head">
        <h3 class="tool-answer">{startFinding(told)}</h3>
        <p class="tool-book">{ceilingSentence(told)}</p>
      </section>
      <div class="tool-pair tool-pair-picture">
        {picture}
        <div class="tool-block">
          <StartLines told={told} pending={pending} />
          <TrapButton told={told} open={declaring} onToggle={toggle} />
        </div>
      </div>
      {declaring ? <Trap told={told} change={change} /> : null}
      <section class="capacity-reading">
        <h3>{told.words.text.reading.heading}</h3>
        <p class="tool-book">{reading(told).join(told.words.text.sentenceGap)}</p>
      </section>
      <Notes told={told} />
      <ChosenPlan told={told} />
      <Limits told={told} />
      <Settings told={told} change={change} />
    </div>
  );
}

function ChosenPlan({ told }: { readonly told: Told }) {
  const { words, inputs, result } = told;
  const { plan: text } = words.text;
  const [chosen, setChosen] = useState<PlanId>('recommended');
  const plans: readonly PlanId[] =
    result.plans.own.accounts > 0 ? ['recommended', 'own', 'declared'] : ['recommended', 'declared'];
  const shown = plans.includes(chosen) ? chosen : 'recommended';
  return (
    <PlanLoad told={told} plan={shown}>
      <SegmentedControl
        label={text.which}
        hideLabel
        value={shown}
        segments={plans.map((value) => ({ value, label: fill(text[value], { n: inputs.declare }) }))}
        onChange={setChosen}
      />
    </PlanLoad>
  );
}

export function Notes({ told: { words, inputs, result } }: { readonly told: Told }) {
  if (result.notes.length === 0) return null;
  return (
    <section class="tool-block" aria-label={words.text.notes.heading}>
      <h3 class="tool-finding">{words.text.notes.heading}</h3>
      {result.notes.map((note) => {
        const sentence = noteSentence(words, inputs, note);
        const isGrave = note.code === 'nothing-fits' || note.code === 'plan-above-ceiling';
        return (
          <Notice key={sentence} kind={isGrave ? 'warning' : 'info'}>
            {sentence}
          </Notice>
        );
      })}
    </section>
  );
}
