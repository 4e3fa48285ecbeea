import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import type { HandbackText } from '../../handback-text.en.ts';
import { $workspace } from '../../state.ts';
import { customerDocument } from '../../state/customer-file.ts';
import { newId } from '../../../../workspace/new-id.ts';
import type { ScreenProps } from '../value-props.ts';
import { Comparison } from './Comparison.tsx';
import { FileButton } from './FileButton.tsx';
import { TakeIn } from './TakeIn.tsx';

export interface HandbackProps extends ScreenProps {
  readonly page: HandbackText;
}

/** The customer's own figures: a file to fill in, what comes back, and both versions line by line. */
export function Handback(props: HandbackProps) {
  return (
    <div class="tool-screen">
      <MakeFile {...props} />
      <TakeIn {...props} />
      <Comparison {...props} />
    </div>
  );
}

const choices = ['with', 'blank'] as const;

function MakeFile({ told, page }: HandbackProps) {
  const { make: text } = page;
  const { inputs, one, accountName } = told;
  const [choice, setChoice] = useState<(typeof choices)[number]>('with');
  const name = fill(text.documentName, { account: accountName });
  const make = () => {
    const workspace = $workspace.get();
    if (workspace === null || inputs.accountId === null) throw new RangeError('no case is open');
    const account = { id: inputs.accountId, name: accountName };
    const options = { id: newId(), name, now: Date.now(), blank: choice === 'blank' };
    return customerDocument(workspace, account, one, options);
  };
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <p class="tool-small">{text.inside}</p>
      <SegmentedControl
        label={text.choice}
        value={choice}
        segments={choices.map((value) => ({ value, label: text.choices[value] }))}
        onChange={setChoice}
      />
      <p class="tool-small">{text.hints[choice]}</p>
      {one.drivers.length === 0 ? <Notice kind="info">{text.noDriver}</Notice> : null}
      <FileButton
        label={text.button}
        text={page.file}
        disabled={one.drivers.length === 0}
        names={[accountName, text.fileName]}
        make={make}
      />
      <p class="tool-small">{text.how}</p>
    </section>
  );
}
