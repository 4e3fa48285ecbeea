import { managersSentences, relationshipRows } from '../../chart.ts';
import { capacityLimits, type AccountManagers } from '../../schema.ts';
import { patchManagers } from '../../state/changes.ts';
import type { ScreenProps } from '../capacity-props.ts';
import { AmountField } from '../fields/AmountField.tsx';
import { PercentField } from '../fields/PercentField.tsx';
import { WholeField } from '../fields/WholeField.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { Tiers } from './Tiers.tsx';

/** Of a calendar month: nobody works more. */
const mostHours = 744;
const mostPerRelationship = 100;

export function Managers(props: ScreenProps) {
  const { told } = props;
  const { text } = told.words;
  const relations = relationshipRows(told);
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{text.managers.heading}</h3>
        <p class="tool-lead">{text.managers.lead}</p>
        <ManagerFields {...props} />
        <p class="tool-book">{managersSentences(told).join(text.sentenceGap)}</p>
      </section>
      <Tiers {...props} />
      <section class="tool-block">
        <h3 class="tool-finding">{text.managers.meaning}</h3>
        <PlainTable {...relations} hideCaption wrap />
      </section>
    </div>
  );
}

function ManagerFields({ told: { words, inputs }, change }: ScreenProps) {
  const { managers: text } = words.text;
  const { managers } = inputs;
  const set = (part: Partial<AccountManagers>) => {
    change(patchManagers(part), `managers ${Object.keys(part).join()}`);
  };
  const unit = words.text.hourUnit;
  return (
    <div class="tool-fields">
      <WholeField
        words={words}
        label={text.count}
        value={managers.count}
        min={0}
        max={capacityLimits.managers}
        onCommit={(count) => {
          set({ count });
        }}
      />
      <AmountField
        words={words}
        label={text.hoursPerMonth}
        value={managers.hoursPerMonth}
        max={mostHours}
        step={8}
        unit={unit}
        onCommit={(hoursPerMonth) => {
          set({ hoursPerMonth });
        }}
      />
      <PercentField
        words={words}
        label={text.share}
        hint={text.shareHint}
        value={managers.share}
        onCommit={(share) => {
          set({ share });
        }}
      />
      <AmountField
        words={words}
        label={text.newHours}
        hint={text.hoursHint}
        value={managers.newHours}
        max={mostPerRelationship}
        step={0.5}
        unit={unit}
        onCommit={(newHours) => {
          set({ newHours });
        }}
      />
      <AmountField
        words={words}
        label={text.matureHours}
        value={managers.matureHours}
        max={mostPerRelationship}
        step={0.5}
        unit={unit}
        onCommit={(matureHours) => {
          set({ matureHours });
        }}
      />
    </div>
  );
}
