import { hours, product, tierName, type Words } from '../../chart.ts';
import { relationshipHours } from '../../model.ts';
import { capacityLimits, type CapacityInputs } from '../../schema.ts';
import { addTier } from '../../state/changes.ts';
import type { ScreenProps } from '../capacity-props.ts';
import { newId } from '../../../../workspace/new-id.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { TierRow } from './TierRow.tsx';

export function Tiers({ told, change }: ScreenProps) {
  const { words, inputs } = told;
  const { tiers: text } = words.text;
  const heads = [text.mix, text.fresh, text.mature, text.setUp, text.source];
  const isFull = inputs.tiers.length >= capacityLimits.tiers;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <table class="capacity-sheet">
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {inputs.tiers.map((tier) => (
            <TierRow key={tier.id} words={words} tier={tier} only={inputs.tiers.length < 2} change={change} />
          ))}
        </tbody>
      </table>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          disabled={isFull}
          onClick={() => {
            change(addTier(newId()));
          }}
        >
          {text.add}
        </button>
        <p class="tool-small">{isFull ? text.full : text.mixHint}</p>
      </div>
      <RelationshipHours words={words} inputs={inputs} />
    </section>
  );
}

/** What one account of each kind takes, line by line. */
function RelationshipHours({ words, inputs }: { readonly words: Words; readonly inputs: CapacityInputs }) {
  const { tiers: text } = words.text;
  const { newHours, matureHours } = inputs.managers;
  return (
    <PlainTable
      caption={text.load}
      wrap
      head={[text.name, text.fresh, text.mature, text.total]}
      rows={inputs.tiers.map((tier) => [
        tierName(words, tier),
        product(words, tier.newRelationships, newHours),
        product(words, tier.matureRelationships, matureHours),
        <strong key="sum">{hours(words, relationshipHours(inputs.managers, tier))}</strong>,
      ])}
    />
  );
}
