import { fill } from '../../../i18n/fill.ts';
import { Select } from '../../../ui/Select.tsx';
import { newId } from '../../../workspace/new-id.ts';
import { lockFinding, verdictFinding } from '../chart.ts';
import { technologyLimits } from '../schema.ts';
import { addNeed, patchSettings } from '../state/changes.ts';
import { presetNeeds, type Preset } from '../presets.ts';
import { MoneyField } from './fields.tsx';
import { NeedRow } from './NeedRow.tsx';
import { Reading } from './Reading.tsx';
import type { Change, TechnologyProps } from './technology-props.ts';

/** Needs first: what each still lacks, and what the comparison says of them so far. */
export function NeedsScreen(props: TechnologyProps) {
  const { words, inputs, result, change } = props;
  const { text } = words;
  const { lock } = result;
  return (
    <div class="tool-screen">
      <div class="tool-block">
        <h3 class="tool-answer">{lockFinding(words, lock)}</h3>
        <p class="tool-lead">{fill(text.lock.lead, { least: technologyLimits.leastNeeds })}</p>
        <ol class="technology-needs" aria-label={text.need.list}>
          {lock.lines.map((line) => (
            <NeedRow key={line.need.id} words={words} line={line} change={change} />
          ))}
        </ol>
        {change ? <AddNeed words={words} change={change} isFull={isFull(props)} /> : null}
        <div class="tool-fields">
          <MoneyField
            words={words}
            label={text.need.hour}
            hint={text.need.hourHint}
            value={inputs.settings.hourCost}
            onCommit={(hourCost) => change?.(patchSettings({ hourCost }))}
          />
        </div>
      </div>
      <section class="tool-block">
        <h3 class="tool-finding">{verdictFinding(words, result, inputs.settings)}</h3>
        <Reading words={words} inputs={inputs} result={result} />
      </section>
    </div>
  );
}

function isFull({ inputs }: TechnologyProps): boolean {
  return inputs.needs.length >= technologyLimits.needs;
}

interface AddNeedProps {
  readonly words: TechnologyProps['words'];
  readonly change: Change;
  readonly isFull: boolean;
}

function AddNeed({ words, change, isFull: full }: AddNeedProps) {
  const { need: text, preset } = words.text;
  if (full) return <p class="tool-small">{fill(text.full, { most: technologyLimits.needs })}</p>;
  return (
    <div class="tool-fields technology-add">
      <Select
        label={text.preset}
        value=""
        options={[
          { value: '', label: text.presetOpen },
          ...presetNeeds.map(({ id, key }) => ({
            value: id,
            label: preset[id].name,
            group: fill(text.keyName, { key }),
          })),
        ]}
        onChange={(chosen: Preset | '') => {
          const found = presetNeeds.find(({ id }) => id === chosen);
          if (found) change(addNeed(newId(), { ...preset[found.id], key: found.key }));
        }}
      />
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          onClick={() => {
            change(addNeed(newId()));
          }}
        >
          {text.add}
        </button>
      </div>
    </div>
  );
}
