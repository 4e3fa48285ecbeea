import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import type { HandbackText } from '../../handback-text.en.ts';
import { valueLimits, type ForCustomer } from '../../schema.ts';
import { $workspace, addCost, addDriver, keepAsOwn, patchCase, setFilledBy } from '../../state.ts';
import { returnedDocument } from '../../state/customer-file.ts';
import { PercentField } from '../fields/PercentField.tsx';
import { WholeField } from '../fields/WholeField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import type { ScreenProps } from '../value-props.ts';
import { CustomerCosts } from './CustomerCosts.tsx';
import { CustomerDriver } from './CustomerDriver.tsx';
import { FileButton } from './FileButton.tsx';

export interface CustomerScreenProps extends ScreenProps {
  readonly page: HandbackText;
  readonly asked: ForCustomer;
}

/** The whole tool as a customer sees it who was asked for figures: what they know, and the file to hand back. */
export function CustomerScreen(props: CustomerScreenProps) {
  const { told, change, page } = props;
  const { customer: text } = page;
  const { one } = told;
  return (
    <div class="tool-screen">
      <section class="value-head">
        <h3 class="tool-answer">{text.heading}</h3>
        <p class="tool-lead">{fill(text.lead, { account: told.accountName })}</p>
      </section>
      <section class="tool-block">
        <h3 class="tool-finding">{text.drivers}</h3>
        <ul class="value-drivers">
          {one.drivers.map((driver) => (
            <CustomerDriver key={driver.id} {...props} driver={driver} />
          ))}
        </ul>
        <div class="tool-buttons">
          <button
            type="button"
            class="ui-button"
            disabled={one.drivers.length >= valueLimits.drivers}
            onClick={() => {
              change(addDriver(newId(), { confidence: 1 }));
            }}
          >
            {text.addDriver}
          </button>
        </div>
      </section>
      <section class="tool-block">
        <h3 class="tool-finding">{text.costs}</h3>
        <CustomerCosts {...props} />
        <div class="tool-buttons">
          <button
            type="button"
            class="ui-button"
            disabled={one.costs.length >= valueLimits.costs}
            onClick={() => {
              change(addCost(newId()));
            }}
          >
            {text.addCost}
          </button>
        </div>
      </section>
      <Frame {...props} />
      <HandBack {...props} />
    </div>
  );
}

function Frame({ told, change, page }: CustomerScreenProps) {
  const { words, one } = told;
  const { customer: text, fields } = page;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.frame}</h3>
      <div class="tool-fields">
        <WholeField
          words={words}
          label={fields.horizonYears}
          value={one.horizonYears}
          min={1}
          max={valueLimits.horizon}
          onCommit={(horizonYears) => {
            change(patchCase({ horizonYears }), 'horizon');
          }}
        />
        <PercentField
          words={words}
          label={fields.annualRate}
          value={one.annualRate}
          hint={text.rateHint}
          onCommit={(annualRate) => {
            change(patchCase({ annualRate }), 'rate');
          }}
        />
      </div>
    </section>
  );
}

function HandBack({ told, change, page, asked }: CustomerScreenProps) {
  const { customer: text } = page;
  const { inputs, one, accountName } = told;
  const make = () => {
    const workspace = $workspace.get();
    if (workspace === null || inputs.accountId === null) throw new RangeError('no case is open');
    return returnedDocument(workspace, { id: inputs.accountId, name: accountName }, one, asked);
  };
  return (
    <section class="tool-block">
      <div class="tool-fields">
        <TextField
          label={text.by}
          value={asked.by}
          maxLength={200}
          hint={asked.by === '' ? text.byMissing : undefined}
          onCommit={(by) => {
            change(setFilledBy(by.trim()), 'filled by');
          }}
        />
      </div>
      <FileButton label={text.handBack} text={page.file} names={[accountName, text.fileName]} make={make} />
      <p class="tool-small">{text.handBackHint}</p>
      <Disclosure summary={text.own}>
        <p class="tool-small">{text.ownHint}</p>
        <button
          type="button"
          class="ui-button"
          onClick={() => {
            change(keepAsOwn());
          }}
        >
          {text.own}
        </button>
      </Disclosure>
    </section>
  );
}
