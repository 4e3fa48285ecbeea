import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { Select } from '../../../../ui/Select.tsx';
import type { Words } from '../../chart.ts';
import {
  applySet,
  change,
  lossOfSet,
  presetSets,
  undo,
  type PortfolioInputs,
  type PresetSetId,
} from '../../state.ts';

export interface ReadySetsProps {
  readonly words: Words;
  readonly inputs: PortfolioInputs;
}

/** Choosing a set asks first, says what would go, and can be taken back after. */
export function ReadySets({ words, inputs }: ReadySetsProps) {
  const { criteria: text } = words.text;
  const [asked, setAsked] = useState<PresetSetId | null>(null);
  const [done, setDone] = useState<{ set: PresetSetId; criteria: PortfolioInputs['criteria'] } | null>(null);
  const nameOf = (set: PresetSetId) => words.presets.sets[set].name;
  const replace = (set: PresetSetId) => {
    setAsked(null);
    change(applySet(set));
    setDone({ set, criteria: applySet(set)(inputs).criteria });
  };
  const options = [
    { value: '' as const, label: text.chooseSet },
    ...presetSets.map((set) => ({ value: set, label: fill(text.setOption, words.presets.sets[set]) })),
  ];
  return (
    <div class="portfolio-sets">
      <Select
        label={text.sets}
        value={asked ?? ''}
        options={options}
        onChange={(set) => setAsked(set === '' ? null : set)}
      />
      {done && done.criteria.length === inputs.criteria.length ? (
        <Notice
          kind="done"
          live
          action={
            <button
              type="button"
              class="ui-link-button"
              onClick={() => {
                undo();
                setDone(null);
              }}
            >
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
