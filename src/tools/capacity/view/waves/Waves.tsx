import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { capacityLimits } from '../../schema.ts';
import { addWave, patchInputs, patchWave, removeWave, replaceWaves } from '../../state/changes.ts';
import type { ScreenProps } from '../capacity-props.ts';
import { PercentField } from '../fields/PercentField.tsx';
import { RemoveButton } from '../../../../workbench/RemoveButton.tsx';
import { WholeField } from '../fields/WholeField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { PlanLoad } from '../result/PlanLoad.tsx';

export function Waves(props: ScreenProps) {
  const { told } = props;
  const { waves: text } = told.words.text;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
        <div class="tool-pair">
          <WaveList {...props} />
          <CourseFields {...props} />
        </div>
      </section>
      <PlanLoad told={told} plan="own" />
    </div>
  );
}

function WaveList({ told, change }: ScreenProps) {
  const { words, inputs, result } = told;
  const { waves: text } = words.text;
  const isFull = inputs.waves.length >= capacityLimits.waves;
  const recommended = result.recommendation.waves;
  return (
    <div>
      {inputs.waves.length === 0 ? <p class="tool-small">{text.empty}</p> : null}
      <ol class="capacity-waves">
        {inputs.waves.map(({ id, month, accounts }, index) => (
          <li key={id}>
            <span class="capacity-wave-name">{fill(text.nth, { n: index + 1 })}</span>
            <WholeField
              words={words}
              label={text.month}
              value={month}
              min={1}
              max={capacityLimits.months}
              onCommit={(next) => {
                change(patchWave(id, { month: next }), `wave ${id} month`);
              }}
            />
            <WholeField
              words={words}
              label={text.accounts}
              value={accounts}
              min={0}
              max={capacityLimits.accounts}
              onCommit={(next) => {
                change(patchWave(id, { accounts: next }), `wave ${id} accounts`);
              }}
            />
            <RemoveButton
              label={fill(text.remove, { n: index + 1 })}
              onClick={() => {
                change(removeWave(id));
              }}
            />
          </li>
        ))}
      </ol>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={isFull}
          onClick={() => {
            change(addWave(newId()));
          }}
        >
          {text.add}
        </button>
        <button
          type="button"
          class="ui-button"
          disabled={recommended.length === 0}
          onClick={() => {
            change(replaceWaves(recommended.map((wave) => ({ id: newId(), ...wave }))));
          }}
        >
          {text.take}
        </button>
      </div>
      {isFull ? <p class="tool-small">{text.full}</p> : null}
    </div>
  );
}

function CourseFields({ told: { words, inputs }, change }: ScreenProps) {
  const { waves: text } = words.text;
  return (
    <div class="tool-fields">
      <WholeField
        words={words}
        label={text.setUpMonths}
        hint={text.setUpHint}
        value={inputs.setUpMonths}
        min={1}
        max={capacityLimits.setUpMonths}
        onCommit={(setUpMonths) => {
          change(patchInputs({ setUpMonths }), 'setUpMonths');
        }}
      />
      <WholeField
        words={words}
        label={text.horizon}
        value={inputs.horizonMonths}
        min={1}
        max={capacityLimits.months}
        onCommit={(horizonMonths) => {
          change(patchInputs({ horizonMonths }), 'horizonMonths');
        }}
      />
      <PercentField
        words={words}
        label={text.together}
        hint={text.togetherHint}
        value={inputs.together}
        onCommit={(together) => {
          change(patchInputs({ together }), 'together');
        }}
      />
      <SegmentedControl
        label={text.backlog}
        value={inputs.backlog}
        segments={(['carried', 'dropped'] as const).map((value) => ({ value, label: text.backlogs[value] }))}
        onChange={(backlog) => {
          change(patchInputs({ backlog }), 'backlog');
        }}
      />
    </div>
  );
}
