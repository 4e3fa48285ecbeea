import { PlainTable } from '../../../workbench/PlainTable.tsx';
import { formsTable, worthFinding } from '../chart.ts';
import { AccountFields } from './AccountFields.tsx';
import type { AccountChoice, AssetProps } from './asset-props.ts';
import { OutlookFields } from './OutlookFields.tsx';
import { Reading } from './Reading.tsx';
import { Years } from './Years.tsx';

export interface WorthProps extends AssetProps {
  readonly accounts: readonly AccountChoice[];
}

/** What the account is worth: figures and assumptions, the years, all forms, and what they say. */
export function Worth({ accounts, ...props }: WorthProps) {
  const { words, result } = props;
  const { forms } = words.text;
  return (
    <div class="tool-screen">
      <div class="tool-pair">
        <div class="tool-block asset-inputs">
          <AccountFields {...props} accounts={accounts} />
          <OutlookFields {...props} />
        </div>
        <div class="tool-block">
          <p class="tool-answer">{worthFinding(words, result)}</p>
          <Years {...props} />
        </div>
      </div>
      <Reading {...props} />
      {result.lifetimes ? (
        <section class="tool-block asset-forms">
          <h3 class="tool-finding">{forms.heading}</h3>
          <PlainTable {...formsTable(result, words)} />
        </section>
      ) : null}
    </div>
  );
}
