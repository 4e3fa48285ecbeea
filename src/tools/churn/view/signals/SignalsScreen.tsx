import { AccountChoice } from '../AccountChoice.tsx';
import type { LiveProps } from '../churn-props.ts';
import { DayField } from '../../../../workbench/DayField.tsx';
import { patchCase } from '../../state/changes.ts';
import { Raters } from './Raters.tsx';
import { TakeIn } from './TakeIn.tsx';

/** What each rater saw of one account. */
export function SignalsScreen(props: LiveProps) {
  const { words, result, change } = props;
  const { entry, raters, privacy } = words.text;
  const { account: one } = result;
  return (
    <div class="tool-screen">
      <AccountChoice {...props} />
      {one ? (
        <>
          <div class="tool-block">
            <p class="tool-lead">{entry.lead}</p>
            <p class="tool-small">{raters.merge}</p>
            <p class="tool-small">{privacy}</p>
          </div>
          <div class="tool-fields">
            <DayField
              key={one.id}
              label={entry.asOf}
              value={one.case.asOf}
              hint={entry.asOfHint}
              invalid={entry.badDay}
              onCommit={(asOf) => {
                change(patchCase(one.id, { asOf }));
              }}
            />
          </div>
          <Raters key={`raters ${one.id}`} words={words} one={one} change={change} />
          <TakeIn words={words} inputs={props.inputs} />
        </>
      ) : null}
    </div>
  );
}
