import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import type { InputWords } from '../../chart.ts';
import { presetSets, type PresetSetId } from '../../presets.ts';
import { $inputs, change, undo, type PortfolioInputs } from '../../state.ts';
import { applySet, lossOfSet } from '../../state/criteria.ts';
import { AddSelect } from './AddSelect.tsx';

export interface ReadySetsProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
}

/** Choosing a set asks first, says what would go, and can be taken back after. */
export function ReadySets({ words, inputs }: ReadySetsProps) {
  const { criteria: text } = words.text;
  const [asked, setAsked] = useState<PresetSetId | null>(null);
  const [done, setDone] = useState<{ set: PresetSetId; inputs: PortfolioInputs } | null>(null);
  const nameOf = (set: PresetSetId) => words.presets.sets[set].name;
  const replace = (set: PresetSetId) => {
    setAsked(null);
    change(applySet(set));
    const after = $inputs.get();
    if (after?.ok) setDone({ set, inputs: after.inputs });
  };
  const options = presetSets.map((set) => ({
    value: set,
    label: fill(text.setOption, words.presets.sets[set]),
  }));
  return (
    <div class="portfolio-sets">
      <AddSelect
        label={text.sets}
        choose={text.chooseSet}
        button={text.useSet}
        options={options}
        onAdd={(value) => setAsked(presetSets.find((set) => set === value) ?? null)}
      />
      {done?.inputs === inputs ? (
        <Notice
          kind="done"
          live
          action={
            <button type="button" class="ui-link-button" onClick={undo}>
              {text.undo}
            </button>
          }
        >
          {fill(text.replaced, { set: nameOf(done.set) })}
        </Notice>
      ) : null}
      {asked ? (
        <AskFirst
          words={words}
          inputs={inputs}
          set={asked}
          onCancel={() => setAsked(null)}
          onReplace={replace}
        />
      ) : null}
    </div>
  );
}

interface AskFirstProps extends ReadySetsProps {
  readonly set: PresetSetId;
  readonly onCancel: () => void;
  readonly onReplace: (set: PresetSetId) => void;
}

function AskFirst({ words, inputs, set, onCancel, onReplace }: AskFirstProps) {
  const { criteria: text } = words.text;
  const loss = lossOfSet(inputs, set);
  return (
    <Dialog
      title={text.replaceTitle}
      closeLabel={words.text.close}
      onClose={onCancel}
      footer={
        <>
          <button type="button" class="ui-button" onClick={onCancel}>
            {words.text.cancel}
          </button>
          <button type="button" class="ui-button ui-button-primary" onClick={() => onReplace(set)}>
            {text.replaceYes}
          </button>
        </>
      }
    >
      <p>{fill(text.replace, { n: inputs.criteria.length, set: words.presets.sets[set].name })}</p>
      <ul>
        {loss.kept > 0 ? <li>{fill(text.replaceKept, { n: loss.kept })}</li> : null}
        {loss.ratingsLost > 0 ? <li>{fill(text.replaceLost, { n: loss.ratingsLost })}</li> : null}
        <li>{text.replaceWeights}</li>
      </ul>
    </Dialog>
  );
}
