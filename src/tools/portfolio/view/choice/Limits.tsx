import { fill } from '../../../../i18n/fill.ts';
import { NumberField } from '../../../../ui/NumberField.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { signOfMoney } from '../../chart.ts';
import { hours, type ChoiceWords } from '../../chart/start-words.ts';
import { change, type PortfolioInputs } from '../../state.ts';
import { patchStart, startGoals, startLimits, type StartSetInputs } from '../../state/start-set.ts';
import { wholeNumber } from '../whole-number.ts';

export interface LimitsProps {
  readonly words: ChoiceWords;
  readonly inputs: PortfolioInputs;
}

type Amount = 'hours' | 'hoursEach' | 'hoursPerPerson' | 'money' | 'moneyEach';
type Count = 'atMost' | 'perRegion' | 'perSegment';

const counts = ['atMost', 'perRegion', 'perSegment'] as const satisfies readonly Count[];
const openGateChoices = ['yes', 'no'] as const;

interface AmountFieldProps extends LimitsProps {
  readonly which: Amount;
  readonly hint?: string;
}

/** What is available may be left open; what one account takes may not. */
function AmountField({ words, inputs, which, hint }: AmountFieldProps) {
  const { limits, unit } = words.choice;
  const isMoney = which === 'money' || which === 'moneyEach';
  const max = startLimits[isMoney ? 'money' : 'hours'];
  const open = which === 'hours' || which === 'money';
  const invalid = fill(open ? limits.invalidAmount : limits.invalidEach, { max: hours(words, max) });
  return (
    <NumberField
      label={limits[which]}
      value={inputs.startSet[which]}
      min={0}
      max={max}
      required={!open}
      step={isMoney ? 5000 : 50}
      unit={isMoney ? signOfMoney(words) : unit.hours}
      format={(shown) => hours(words, shown)}
      invalid={invalid}
      hint={hint}
      onCommit={(value) => {
        if (value !== null || open) change(patchStart({ [which]: value }), `start ${which}`);
      }}
    />
  );
}

function CountField({ words, inputs, which }: LimitsProps & { readonly which: Count }) {
  const { limits } = words.choice;
  return (
    <NumberField
      label={limits[which]}
      value={inputs.startSet[which]}
      min={0}
      max={startLimits.accounts}
      step={1}
      parse={wholeNumber}
      invalid={fill(limits.invalidCount, { max: hours(words, startLimits.accounts) })}
      onCommit={(value) => change(patchStart({ [which]: value }), `start ${which}`)}
    />
  );
}

function Goal({ words, inputs }: LimitsProps) {
  const { limits } = words.choice;
  const { goal, baseline }: StartSetInputs = inputs.startSet;
  return (
    <>
      <SegmentedControl
        label={limits.goal}
        value={goal}
        segments={startGoals.map((value) => ({ value, label: limits.goals[value] }))}
        hint={limits.goalAbout[goal]}
        onChange={(value) => change(patchStart({ goal: value }))}
      />
      {goal === 'score' ? (
        <NumberField
          label={limits.baseline}
          value={baseline}
          min={0}
          max={10}
          step={0.5}
          required
          hint={limits.baselineAbout}
          invalid={limits.baselineInvalid}
          onCommit={(value) => {
            if (value !== null) change(patchStart({ baseline: value }), 'start baseline');
          }}
        />
      ) : null}
    </>
  );
}

export function Limits({ words, inputs }: LimitsProps) {
  const { limits } = words.choice;
  const shared = { words, inputs };
  return (
    <section class="start-limits" aria-label={limits.heading}>
      <h4>{limits.heading}</h4>
      <p class="tool-small">{limits.emptyMeans}</p>
      <div class="start-fields">
        <AmountField {...shared} which="hours" />
        <AmountField {...shared} which="hoursEach" />
        <AmountField {...shared} which="money" />
        <AmountField {...shared} which="moneyEach" />
        {counts.map((which) => (
          <CountField key={which} {...shared} which={which} />
        ))}
        <AmountField {...shared} which="hoursPerPerson" />
      </div>
      <p class="tool-small">{limits.each}</p>
      <Goal {...shared} />
      <SegmentedControl
        label={limits.openGates}
        value={inputs.startSet.openGates ? 'yes' : 'no'}
        segments={openGateChoices.map((value) => ({ value, label: limits.openGatesChoices[value] }))}
        hint={limits.failed}
        onChange={(value) => change(patchStart({ openGates: value === 'yes' }))}
      />
      <p class="tool-small">{limits.assumption}</p>
    </section>
  );
}
