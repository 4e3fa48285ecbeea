import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { alarmTable, pastFinding, pastSentences, pastTable } from '../../chart.ts';
import { churnLimits, phases } from '../../schema.ts';
import { addPast, setSettings } from '../../state/changes.ts';
import type { LiveProps } from '../churn-props.ts';
import { PastFields } from './PastFields.tsx';

/** What the signals would have said of accounts whose end is known. */
export function PastScreen({ words, inputs, result, change }: LiveProps) {
  const { past: text, settings, phase } = words.text;
  const { backTest } = result;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-answer">{text.heading}</h3>
        <p class="tool-book">{pastFinding(words, backTest)}</p>
        {pastSentences(words, backTest).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div class="tool-fields">
          <Select
            label={settings.alarmFrom}
            value={String(inputs.settings.alarmFrom)}
            options={phases.map((n) => ({ value: String(n), label: fill(phase.of, { n }) }))}
            onChange={(value) => {
              const alarmFrom = phases.find((n) => String(n) === value);
              if (alarmFrom) change(setSettings({ alarmFrom }));
            }}
          />
        </div>
        {backTest.lines.length > 0 ? (
          <div class="tool-pair">
            <PlainTable {...pastTable(backTest, words)} />
            <PlainTable {...alarmTable(backTest, words)} />
          </div>
        ) : null}
      </section>
      <section class="tool-block">
        <p class="tool-lead">{text.lead}</p>
        {inputs.past.map((past, index) => (
          <PastFields key={past.id} words={words} past={past} index={index} change={change} />
        ))}
        {inputs.past.length < churnLimits.past ? (
          <p>
            <button
              type="button"
              class="ui-button"
              onClick={() => {
                change(addPast(newId()));
              }}
            >
              {text.add}
            </button>
          </p>
        ) : (
          <p class="tool-small">{fill(text.full, { n: churnLimits.past })}</p>
        )}
      </section>
    </div>
  );
}
