import { NumberField } from '../../../../ui/NumberField.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { tierName } from '../../chart.ts';
import { fill } from '../../../../i18n/fill.ts';
import { capacityLimits } from '../../schema.ts';
import { patchManagers, patchSponsors } from '../../state/changes.ts';
import type { ScreenProps } from '../capacity-props.ts';
import { PercentField } from '../fields/PercentField.tsx';
import { wholeNumber } from '../fields/WholeField.tsx';
import { AddFunction, type DocumentFunction } from './AddFunction.tsx';
import { FunctionRow } from './FunctionRow.tsx';

export interface FunctionsProps extends ScreenProps {
  /** Functions that the document already knows. */
  readonly known: readonly DocumentFunction[];
}

export function Functions(props: FunctionsProps) {
  const { told, change, known } = props;
  const { words, inputs } = told;
  const { functions: text } = words.text;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
        {inputs.functions.length === 0 ? (
          <Notice kind="info">{text.empty}</Notice>
        ) : (
          <FunctionSheet {...props} />
        )}
        <AddFunction words={words} inputs={inputs} known={known} change={change} />
        <p class="tool-small">{text.spreadHint}</p>
      </section>
      <section class="tool-block">
        <p class="tool-small">{text.managersNote}</p>
        <div class="tool-fields">
          <PercentField
            words={words}
            label={text.spread}
            max={2}
            value={inputs.managers.spread}
            onCommit={(spread) => {
              change(patchManagers({ spread }), 'managers spread');
            }}
          />
          <PercentField
            words={words}
            label={text.rework}
            value={inputs.managers.rework}
            onCommit={(rework) => {
              change(patchManagers({ rework }), 'managers rework');
            }}
          />
        </div>
      </section>
      <SponsorFields {...props} />
    </div>
  );
}

function FunctionSheet({ told, change }: ScreenProps) {
  const { words, inputs } = told;
  const { functions: text } = words.text;
  return (
    <table class="capacity-sheet">
      <thead>
        <tr>
          {[text.name, text.available, text.spread, text.rework].map((head) => (
            <th key={head} scope="col" rowSpan={2}>
              {head}
            </th>
          ))}
          {inputs.tiers.map((tier) => (
            <th key={tier.id} scope="colgroup" colSpan={2}>
              {tierName(words, tier)}
            </th>
          ))}
          <th scope="col" rowSpan={2}>
            {text.source}
          </th>
          <th scope="col" rowSpan={2} class="ui-figure">
            {text.carries}
          </th>
          <td rowSpan={2} />
        </tr>
        <tr>
          {inputs.tiers.flatMap(({ id }) => [
            <th key={`${id} month`} scope="col">
              {text.perMonth}
            </th>,
            <th key={`${id} once`} scope="col">
              {text.setUp}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {inputs.functions.map((one) => (
          <FunctionRow key={one.id} told={told} one={one} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function SponsorFields({ told: { words, inputs }, change }: ScreenProps) {
  const { functions: text, invalid } = words.text;
  const fields = [
    { field: 'count', label: text.sponsorCount, max: capacityLimits.managers },
    { field: 'accountsEach', label: text.accountsEach, max: capacityLimits.accounts },
  ] as const;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.sponsors}</h3>
      <div class="tool-fields">
        {fields.map(({ field, label, max }) => (
          <NumberField
            key={field}
            label={label}
            value={inputs.sponsors[field]}
            min={0}
            max={max}
            step={1}
            parse={wholeNumber}
            invalid={fill(invalid.whole, { min: 0, max })}
            onCommit={(value) => {
              change(patchSponsors({ [field]: value }), `sponsors ${field}`);
            }}
          />
        ))}
      </div>
      <p class="tool-small">{text.sponsorsHint}</p>
    </section>
  );
}
