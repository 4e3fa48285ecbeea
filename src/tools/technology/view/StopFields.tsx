import { fill } from '../../../i18n/fill.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { stopSentence } from '../chart.ts';
import { patchStop } from '../state/changes.ts';
import { putOnRoadmap } from '../state/roadmap.ts';
import type { ResultScreenProps } from './ResultScreen.tsx';

/** The sign and the day on which to stop, agreed before the start. */
export function StopFields({ words, inputs, result, change, onRoadmap }: ResultScreenProps) {
  const { stop: text } = words.text;
  const { measure, date } = inputs.stop;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <TextField
        label={text.measure}
        value={measure}
        maxLength={500}
        onCommit={(next) => {
          change(patchStop({ measure: next }));
        }}
      />
      <div class="tool-fields">
        <TextField
          label={text.date}
          type="date"
          value={date}
          onCommit={(next) => {
            change(patchStop({ date: next }));
          }}
        />
      </div>
      <p>{stopSentence(words, result.stop, inputs.stop)}</p>
      {onRoadmap ? <p class="tool-small">{text.onRoadmap}</p> : null}
      {!onRoadmap && result.stop === 'set' ? (
        <div class="tool-buttons">
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              putOnRoadmap(fill(text.action, { measure }), date);
            }}
          >
            {text.put}
          </button>
        </div>
      ) : null}
    </section>
  );
}
